use super::error::EndpointError;
use crate::client::Client;
use crate::decode::{Decode, Decoder};
use crate::encode::{Encode, Encoder};
use crate::error::NoDocumentedErrors;
use crate::flight::{Flight, Turn};
use crate::operation::{Operation, OperationInfo};
use crate::product::{Endpoints, Product};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long an answer of the location service is used.
const KEPT: Duration = Duration::from_secs(3600);

pub(crate) static LOCATION: Product = Product {
    code: "Location",
    version: "2015-06-12",
    endpoints: Endpoints {
        central: Some("location-readonly.aliyuncs.com"),
        ..Endpoints::NONE
    },
};

/// Hosts by location code and region, each with the time it was asked for.
type Known = BTreeMap<(&'static str, String), (String, Instant)>;

/// The service that knows the hosts of the products that document none, with what it said before.
#[derive(Debug, Default)]
pub(crate) struct LocationService {
    known: Mutex<Known>,
    flight: Flight<EndpointError>,
}

impl LocationService {
    /// The host of `product`, which the service knows as `code`, in `region`. `client` is one of the service itself.
    pub(crate) async fn host(
        &self,
        client: &Client,
        product: &Product,
        code: &'static str,
        region: &str,
    ) -> Result<String, EndpointError> {
        let key = (code, region.to_owned());
        loop {
            let now = Instant::now();
            if let Some((host, asked)) = self.known().get(&key)
                && now.duration_since(*asked) < KEPT
            {
                return Ok(host.clone());
            }
            match self.flight.turn().await {
                // The fetch that failed may have been for another product: whoever wants this one asks for it.
                Turn::Over(Some(error)) if error.concerns(product, region) => return Err(error),
                Turn::Over(_) => {}
                Turn::Lead(lead) => {
                    let found = ask(client, product, code, region).await;
                    if let Ok(host) = &found {
                        self.known().insert(key, (host.clone(), Instant::now()));
                    }
                    lead.end(found.as_ref().err().cloned());
                    return found;
                }
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn ask(
    client: &Client,
    product: &Product,
    code: &str,
    region: &str,
) -> Result<String, EndpointError> {
    let failed = |message: String| EndpointError::Location {
        product: product.code.to_owned(),
        region: region.to_owned(),
        message,
    };
    let request = DescribeEndpoints {
        region: region.to_owned(),
        code: code.to_owned(),
    };
    let reply = client
        .call(request)
        .await
        .map_err(|error| failed(error.to_string()))?;
    let places = &reply.places;
    let exact = places
        .iter()
        .find(|place| place.region.as_deref() == Some(region));
    let host = exact
        .or(places.first())
        .and_then(|place| place.host.clone());
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let host = host.filter(|host| !host.is_empty() && host.chars().all(fits));
    host.ok_or_else(|| failed("its answer names no host".to_owned()))
}

#[derive(Clone)]
struct DescribeEndpoints {
    region: String,
    code: String,
}

impl Encode for DescribeEndpoints {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("Id", &self.region);
        e.query("ServiceCode", &self.code);
        e.query("Type", "openAPI");
    }
}

impl Operation for DescribeEndpoints {
    type Response = Answer;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&LOCATION, "DescribeEndpoints").read_only();
}

#[derive(Default)]
struct Answer {
    places: Vec<Place>,
}

impl Decode for Answer {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Endpoints" => d.list(&mut self.places, "Endpoint"),
            _ => d.unknown(name),
        }
    }
}

#[derive(Default)]
struct Place {
    region: Option<String>,
    host: Option<String>,
}

impl Decode for Place {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Id" => d.value(&mut self.region),
            "Endpoint" => d.value(&mut self.host),
            _ => d.unknown(name),
        }
    }
}
