// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRealtimeLogDeliveryDomains`, from `cdn/ListRealtimeLogDeliveryDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names whose real-time logs go to a given Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListRealtimeLogDeliveryDomainsRequest::new()
///     .logstore("testLogstore")
///     .project("testProject")
///     .region("ch-shanghai");
/// let reply = client.list_realtime_log_delivery_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsRequest {
    /// **Required.** Store within the Log Service project that real-time logs are written to.
    /// Example: `LogstoreName`.
    pub logstore: Option<String>,
    /// **Required.** Log Service project that real-time logs are delivered to. Example: `ProjectName`.
    pub project: Option<String>,
    /// **Required.** Region of the Log Service project for real-time logs, or the region that the call
    /// is made in. Example: `ch-shanghai`.
    pub region: Option<String>,
}

impl ListRealtimeLogDeliveryDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    ListRealtimeLogDeliveryDomainsRequest {
        "Logstore" => logstore: query,
        "Project" => project: query,
        "Region" => region: query,
    }
}

impl Operation for ListRealtimeLogDeliveryDomainsRequest {
    type Response = ListRealtimeLogDeliveryDomainsResponse;
    type Error = ListRealtimeLogDeliveryDomainsError;
    const INFO: OperationInfo = super::operation("ListRealtimeLogDeliveryDomains")
        .method("GET")
        .required(&["Logstore", "Project", "Region"]);
    const ERRORS: &'static [ListRealtimeLogDeliveryDomainsError] = &[
        ListRealtimeLogDeliveryDomainsError::Unauthorized,
        ListRealtimeLogDeliveryDomainsError::LogstoreNotExist,
        ListRealtimeLogDeliveryDomainsError::InvalidParameter2,
        ListRealtimeLogDeliveryDomainsError::InvalidDomainNotFound,
        ListRealtimeLogDeliveryDomainsError::InternalServerError,
        ListRealtimeLogDeliveryDomainsError::DomainsNotFound2,
    ];
}

/// Response to [`ListRealtimeLogDeliveryDomainsRequest`].
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryDomainsResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    pub content: Vec<Domains>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D5B69F-8AEC-419B-8F3A-612B35032B0D`.
    pub request_id: Option<String>,
}

response! {
    ListRealtimeLogDeliveryDomainsResponse {
        "Content" => content: list("Domains"),
        "RequestId" => request_id: value,
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct Domains {
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether real-time logs are being delivered for the domain name. Example: `online`.
    pub status: Option<Open<DomainsStatus>>,
}

response! {
    Domains {
        "DomainName" => domain_name: value,
        "Status" => status: value,
    }
}

values! {
    /// Whether real-time logs are being delivered for the domain name.
    pub enum DomainsStatus {
        /// Delivery for the domain name is running.
        Online = "online",
        /// Delivery for the domain name has been stopped.
        Offline = "offline",
    }
}

/// Errors that the documentation of [`ListRealtimeLogDeliveryDomainsRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized), here with HTTP status 403
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
/// - [`DomainsNotFound2`](super::DocumentedError::DomainsNotFound2)
pub type ListRealtimeLogDeliveryDomainsError = super::DocumentedError;
