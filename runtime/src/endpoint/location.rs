//! The host of a product, from the location service.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::{
    call::Client,
    decode::{Decode, Decoder},
    encode::{Encode, Encoder},
    error::NoDocumentedErrors,
    operation::{Operation, OperationInfo},
    product::{Endpoints, Product},
    single_flight::{SingleFlight, Turn},
};

use super::error::EndpointError;

/// How long a response of the location service is used.
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

/// The service that knows the hosts of products that document none, with its earlier responses.
#[derive(Debug, Default)]
pub(crate) struct LocationService {
    known: Mutex<Known>,
    flight: SingleFlight<EndpointError>,
}

impl LocationService {
    /// The host of `product`, which the service knows as `code`, in `region`. `client` is one of
    /// the service itself.
    pub(crate) async fn find_host(
        &self,
        client: &Client,
        product: &Product,
        code: &'static str,
        region: &str,
    ) -> Result<String, EndpointError> {
        let key = (code, region.to_owned());
        loop {
            let now = Instant::now();
            if let Some((host, asked)) = self.lock_known().get(&key)
                && now.duration_since(*asked) < KEPT
            {
                return Ok(host.clone());
            }
            match self.flight.join().await {
                // The fetch that failed may have been for another product: whoever wants this one
                // asks for it.
                Turn::Over(Some(error)) if error.concerns(product, region) => return Err(error),
                Turn::Over(_) => {}
                Turn::Lead(lead) => {
                    let found = ask_location_service(client, product, code, region).await;
                    if let Ok(host) = &found {
                        self.lock_known()
                            .insert(key, (host.clone(), Instant::now()));
                    }
                    lead.finish(found.as_ref().err().cloned());
                    return found;
                }
            }
        }
    }

    fn lock_known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn ask_location_service(
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
    // A host of another region would take the call, and what it creates, to that region. One that
    // names no region is of the one that was asked for.
    let is_there = |place: &&EndpointRow| match &place.region {
        Some(named) => named.eq_ignore_ascii_case(region),
        None => true,
    };
    let host = places
        .iter()
        .find(is_there)
        .and_then(|place| place.host.clone());
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let host = host.filter(|host| !host.is_empty() && host.chars().all(fits));
    host.ok_or_else(|| failed("its response names no host of that region".to_owned()))
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
    type Response = EndpointList;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&LOCATION, "DescribeEndpoints").read_only();
}

#[derive(Default)]
struct EndpointList {
    places: Vec<EndpointRow>,
}

impl Decode for EndpointList {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Endpoints" => d.list(&mut self.places, "Endpoint"),
            _ => d.unknown(name),
        }
    }
}

#[derive(Default)]
struct EndpointRow {
    region: Option<String>,
    host: Option<String>,
}

impl Decode for EndpointRow {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Id" => d.value(&mut self.region),
            "Endpoint" => d.value(&mut self.host),
            _ => d.unknown(name),
        }
    }
}
