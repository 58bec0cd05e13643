// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRealtimeLogDeliveryDomains`, from `live/ListLiveRealtimeLogDeliveryDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists all live domains whose logs go to a given Logstore, with their delivery status.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveRealtimeLogDeliveryDomainsRequest::new()
///     .project("...")
///     .logstore("...")
///     .region("...");
/// let reply = client.list_live_realtime_log_delivery_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project that the item belongs to.
    pub project: Option<String>,
    /// **Required.** Logstore of Log Service that has the records.
    pub logstore: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl ListLiveRealtimeLogDeliveryDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    ListLiveRealtimeLogDeliveryDomainsRequest {
        "RegionId" => region_id: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for ListLiveRealtimeLogDeliveryDomainsRequest {
    type Response = ListLiveRealtimeLogDeliveryDomainsResponse;
    type Error = ListLiveRealtimeLogDeliveryDomainsError;
    const INFO: OperationInfo = super::operation("ListLiveRealtimeLogDeliveryDomains")
        .method("GET")
        .required(&["Project", "Logstore", "Region"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListLiveRealtimeLogDeliveryDomainsError] = &[
        ListLiveRealtimeLogDeliveryDomainsError::Unauthorized,
        ListLiveRealtimeLogDeliveryDomainsError::LogstoreNotExist,
    ];
}

/// Response to [`ListLiveRealtimeLogDeliveryDomainsRequest`].
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D5B69F-8AEC-419B-8F3A-612B35032B0D`.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Option<LiveRealtimeLogDeliveryDomainContent>,
}

response! {
    ListLiveRealtimeLogDeliveryDomainsResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct LiveRealtimeLogDeliveryDomainContent {
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    LiveRealtimeLogDeliveryDomainContent {
        "Domains" => domains: list(""),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    Domain {
        "Status" => status: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`ListLiveRealtimeLogDeliveryDomainsRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
pub type ListLiveRealtimeLogDeliveryDomainsError = super::DocumentedError;
