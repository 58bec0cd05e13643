// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDomains`, from `sls/ListDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom domain names that are bound to a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListDomainsRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDomainsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Custom domain under which the project is reached.
    pub domain_name: Option<String>,
}

impl ListDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `domainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    ListDomainsRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "domainName" => domain_name: query,
    }
}

impl Operation for ListDomainsRequest {
    type Response = ListDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDomains")
        .roa("GET", "/domains")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListDomainsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.domains)
    }
}

/// Response to [`ListDomainsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListDomainsResponse {
    /// The domains that were found or are concerned, one entry each. Example: `example.com`.
    pub domains: Vec<String>,
    /// How many items were counted. Example: `1`.
    pub count: Option<i64>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    ListDomainsResponse {
        "domains" => domains: list(""),
        "count" => count: value,
        "total" => total: value,
    }
}
