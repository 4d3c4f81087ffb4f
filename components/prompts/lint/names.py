"""Names that services turn down or draw wrongly: brands, characters and people. A list is never whole; it grows."""

import re

BRANDS = """
Nike|Adidas|Puma|Reebok|New Balance|Lululemon|Patagonia|North Face|Gucci|Prada|Chanel|Dior|Hermès|Hermes|
Louis Vuitton|Versace|Balenciaga|Burberry|Armani|Zara|H&M|Uniqlo|Ikea|Rolex|Omega watch|Cartier|Tiffany|Apple Watch|
iPhone|iPad|MacBook|AirPods|Vision Pro|Samsung|Galaxy S\\d+|Google|Pixel \\d|Microsoft|Xbox|PlayStation|Nintendo|Sony|
Tesla|Ferrari|Lamborghini|Porsche|BMW|Mercedes|Mercedes-Benz|Audi|Volkswagen|Toyota|Honda|Ford Mustang|
Mustang GT|Rolls-Royce|Bentley|Bugatti|McLaren|Aston Martin|Harley-Davidson|Ducati|Vespa|Lego|Barbie|Coca-Cola|
Coca Cola|Coke|Pepsi|Sprite can|Fanta|Red Bull|Heineken|Budweiser|Guinness|Jack Daniel's|Starbucks|McDonald's|
McDonalds|Burger King|KFC|Nespresso|Nutella|Oreo|KitKat|Kit Kat|Toblerone|Ferrero|Häagen-Dazs|Kellogg's|Netflix|
Disney|Pixar|DreamWorks|Studio Ghibli|Ghibli|Marvel|DC Comics|Star Wars|Star Trek|Harry Potter|Hogwarts|Pokémon|
Pokemon|Pikachu|Super Mario|Mario Kart|Sonic the Hedgehog|Zelda|Minecraft|Fortnite|Mickey Mouse|Minnie Mouse|
Donald Duck|SpongeBob|Shrek|Elsa from Frozen|Simpsons|Hello Kitty|Totoro|Spider-Man|Spiderman|Batman|Superman|
Iron Man|Wonder Woman|Captain America|Hulk|Thor|Deadpool|Wolverine|Darth Vader|Yoda|Baby Yoda|Gandalf|Frodo|
James Bond|Indiana Jones|Lara Croft|Terminator|Godzilla|King Kong|TikTok|Instagram|YouTube|Facebook|WhatsApp|Twitter|
LinkedIn|Spotify|Airbnb|Uber|Amazon Prime|FedEx|DHL|Visa card|Mastercard|Colgate|Nivea|Dove soap|L'Oréal|Sephora|
Maybelline|Gillette|Dyson|Bosch|Philips|Boeing|Airbus
"""

PEOPLE = """
Taylor Swift|Beyoncé|Beyonce|Rihanna|Adele|Drake|Kanye|Kanye West|Eminem|Madonna|Lady Gaga|Justin Bieber|
Billie Eilish|Ariana Grande|Ed Sheeran|Bad Bunny|Michael Jackson|Elvis|Elvis Presley|Freddie Mercury|David Bowie|
Bob Dylan|John Lennon|Tom Cruise|Brad Pitt|Leonardo DiCaprio|Johnny Depp|Tom Hanks|Keanu Reeves|Dwayne Johnson|
Will Smith|Robert Downey|Ryan Reynolds|Ryan Gosling|Margot Robbie|Scarlett Johansson|Angelina Jolie|Jennifer Lawrence|
Emma Watson|Emma Stone|Zendaya|Timothée Chalamet|Natalie Portman|Meryl Streep|Morgan Freeman|Samuel L\\.? Jackson|
Arnold Schwarzenegger|Sylvester Stallone|Jackie Chan|Bruce Lee|Marilyn Monroe|Audrey Hepburn|Charlie Chaplin|
Elon Musk|Jeff Bezos|Bill Gates|Steve Jobs|Mark Zuckerberg|Tim Cook|Sam Altman|Donald Trump|Joe Biden|Barack Obama|
Kamala Harris|Vladimir Putin|Xi Jinping|Emmanuel Macron|Angela Merkel|Queen Elizabeth|King Charles|Prince Harry|
Meghan Markle|Pope Francis|Greta Thunberg|Nelson Mandela|Gandhi|Martin Luther King|Albert Einstein|Cristiano Ronaldo|
Lionel Messi|Messi|Neymar|Mbappé|LeBron James|Michael Jordan|Serena Williams|Roger Federer|Rafael Nadal|Usain Bolt|
Lewis Hamilton|Tiger Woods|Mike Tyson|Muhammad Ali|Kim Kardashian|Kylie Jenner|Oprah|Oprah Winfrey|MrBeast|
Wes Anderson|Quentin Tarantino|Christopher Nolan|Stanley Kubrick|Steven Spielberg|Tim Burton|David Lynch|
Denis Villeneuve|Hayao Miyazaki|Banksy|Greg Rutkowski
"""

_FIRST = """
Emma|Olivia|Sophia|Isabella|Emily|Jennifer|Jessica|Sarah|Anna|Maria|Laura|Julia|Kate|Rachel|Rebecca|Michael|David|
John|James|Robert|William|Thomas|Daniel|Matthew|Andrew|Peter|Paul|Mark|Steven|Stephen|Kevin|Brian|George|Edward|
Richard|Charles|Joseph|Christopher|Anthony|Benjamin|Samuel|Alexander|Nicholas|Patrick|Henry|Oliver|Lucas|Noah|Liam|
Ethan|Chris|Tom|Mike|Steve|Bob|Jim
""".replace("\n", "")  # fmt: skip
_NOT_SURNAMES = (
    "Bay|River|Street|Bridge|Cathedral|Church|Island|Park|Hall|Square|Lake|Mountain|Beach|Point|Canyon|Falls|Day|Hotel"
)

BRAND = re.compile(rf"(?<!\w)(?:{BRANDS.replace(chr(10), '')})(?:'s)?(?!\w)")
PERSON = re.compile(
    rf"(?<!\w)(?:{PEOPLE.replace(chr(10), '')}|(?:{_FIRST}) (?!(?:{_NOT_SURNAMES})\b)[A-Z][a-zà-ÿ]+)(?:'s)?(?!\w)"
)
"""The known people, and a given name before a word with a capital letter."""
