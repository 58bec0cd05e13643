//! A service made of closures, one for each operation, for tests without a network.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde_json::{Value, json};

use crate::{
    encode::{Encode, Encoder},
    future::BoxFuture,
    operation::Operation,
};

use super::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
    record_replay::percent_decoded,
};

type Rule = Box<dyn Fn(&RuleRequest<'_>) -> HttpResponse + Send + Sync>;

/// A service in a test: what it responds to each operation is a closure that gets the request and gives
/// the typed response, or an error with a status and a code. A request that no rule is for is an error
/// that names it.
///
/// ```
/// # use alicloud_runtime::{Client, Config, Credentials, NoDocumentedErrors, codegen::*};
/// # static PRODUCT: Product = Product::new("Pond", "2020-01-01");
/// # #[derive(Debug, Default)] struct CountFrogs { pond: Option<String> }
/// # #[derive(Debug, Default)] struct Frogs { count: Option<i64> }
/// # impl Operation for CountFrogs {
/// #     type Response = Frogs;
/// #     type Error = NoDocumentedErrors;
/// #     const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "CountFrogs").read_only();
/// # }
/// # impl Encode for CountFrogs {
/// #     fn encode(&self, e: &mut Encoder<'_>) { e.query("Pond", &self.pond); }
/// # }
/// # impl Encode for Frogs {
/// #     fn encode(&self, e: &mut Encoder<'_>) { e.field("Count", &self.count); }
/// # }
/// # impl Decode for Frogs {
/// #     fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
/// #         match name { "Count" => d.value(&mut self.count), _ => d.unknown(name) }
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), alicloud_runtime::Error> {
/// use alicloud_runtime::transport::{RuleError, Rules};
///
/// let service = Rules::new().on::<CountFrogs>(|request| {
///     if request.parameter("Pond").as_deref() != Some("p-1") {
///         return Err(RuleError::new(404, "PondNotFound", "There is no such pond."));
///     }
///     let mut frogs = Frogs::default();
///     frogs.count = Some(3);
///     Ok(frogs)
/// });
/// let config = Config::builder()
///     .endpoint("pond.example.com")
///     .credentials(Credentials::new("id", "secret"))
///     .transport(service)
///     .build()?;
/// let client = Client::new(&config, &PRODUCT);
///
/// let frogs = client.call(CountFrogs { pond: Some("p-1".into()) }).await?;
/// assert_eq!(frogs.count, Some(3));
/// let error = client.call(CountFrogs { pond: None }).await.unwrap_err();
/// assert!(error.is_not_found());
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Rules {
    /// By version and action.
    rules: HashMap<(&'static str, &'static str), Rule>,
    seen: Mutex<Vec<HttpRequest>>,
}

impl Rules {
    /// A service that knows no operation.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the service responds to an operation, in place of an earlier rule for it.
    pub fn on<O>(
        mut self,
        respond: impl Fn(&RuleRequest<'_>) -> Result<O::Response, RuleError> + Send + Sync + 'static,
    ) -> Self
    where
        O: Operation,
        O::Response: Encode,
    {
        let rule = move |request: &RuleRequest<'_>| match respond(request) {
            Ok(response) => HttpResponse::new(200, Encoder::document(&response)),
            Err(error) => *error.0,
        };
        let key = (O::INFO.product.version, O::INFO.action);
        self.rules.insert(key, Box::new(rule));
        self
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.lock_seen().clone()
    }

    fn respond(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let header = |name| request.header(name).unwrap_or_default();
        let (version, action) = (header("x-acs-version"), header("x-acs-action"));
        let Some(rule) = self.rules.get(&(version, action)) else {
            let message =
                format!("no rule for {action} of version {version}: add one by `Rules::on`");
            return Err(TransportError::new(TransportErrorKind::Request, message));
        };
        let before = self.lock_seen().len();
        let mut response = rule(&RuleRequest {
            request: &request,
            before,
        });
        let id = format!("rule-{}", before + 1);
        response.headers.push("x-acs-request-id", &id);
        self.lock_seen().push(request);
        Ok(response)
    }

    fn lock_seen(&self) -> MutexGuard<'_, Vec<HttpRequest>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Rules {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(self.respond(request)))
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut actions: Vec<_> = self.rules.keys().map(|(_, action)| action).collect();
        actions.sort_unstable();
        f.debug_struct("Rules")
            .field("operations", &actions)
            .finish_non_exhaustive()
    }
}

/// A request that a rule responds to.
#[derive(Debug)]
pub struct RuleRequest<'r> {
    request: &'r HttpRequest,
    before: usize,
}

impl RuleRequest<'_> {
    /// The value of a parameter by its name on the wire (`Tag.1.Key` within a list), wherever it
    /// travels but in the path. A member of a JSON body is its text, or JSON.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let query = self
            .request
            .url
            .split_once('?')
            .map_or("", |(_, query)| query);
        let body = String::from_utf8_lossy(&self.request.body);
        let in_pairs = |pairs: &str| {
            let pairs = pairs.split('&').filter_map(|pair| pair.split_once('='));
            let mut values = pairs.filter(|(given, _)| percent_decoded(given) == name);
            values.next().map(|(_, value)| percent_decoded(value))
        };
        let in_json = || match serde_json::from_str::<Value>(&body).ok()?.get(name)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        };
        in_pairs(query)
            .or_else(|| in_pairs(&body))
            .or_else(in_json)
            .or_else(|| self.request.header(name).map(str::to_owned))
    }

    /// How many requests came before this one, of all operations.
    pub fn before(&self) -> usize {
        self.before
    }

    /// The request as it would go on the wire.
    pub fn http(&self) -> &HttpRequest {
        self.request
    }
}

/// What a rule responds when the operation fails.
#[derive(Debug)]
pub struct RuleError(Box<HttpResponse>);

impl RuleError {
    /// An error as services send it.
    pub fn new(status: u16, code: &str, message: &str) -> Self {
        let body = json!({ "Code": code, "Message": message }).to_string();
        HttpResponse::new(status, body).into()
    }
}

/// Any other response: a page of a gateway, a body that is cut short.
impl From<HttpResponse> for RuleError {
    fn from(response: HttpResponse) -> Self {
        Self(Box::new(response))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_found_wherever_it_travels() {
        let mut request = HttpRequest::new("POST", "https://x/?A=%2B1&Tag.1.Key=k");
        request.headers.push("x-acs-own", "in a header");
        request.body = b"B=in%20a%20form".to_vec();
        let mut json = HttpRequest::new("POST", "https://x/");
        json.body = br#"{"C":"in JSON","D":[1]}"#.to_vec();
        let raw = HttpRequest::new("GET", "https://x/?F=a?b&G=c=d");
        for (request, name, value) in [
            (&raw, "F", Some("a?b")),
            (&raw, "G", Some("c=d")),
            (&request, "A", Some("+1")),
            (&request, "Tag.1.Key", Some("k")),
            (&request, "B", Some("in a form")),
            (&request, "X-Acs-Own", Some("in a header")),
            (&request, "E", None),
            (&json, "C", Some("in JSON")),
            (&json, "D", Some("[1]")),
        ] {
            let request = RuleRequest { request, before: 0 };
            assert_eq!(request.parameter(name).as_deref(), value, "{name}");
        }
    }
}
