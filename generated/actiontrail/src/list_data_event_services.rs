// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDataEventServices`, from `actiontrail/ListDataEventServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the services and event names for which data events can be recorded.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::ListDataEventServicesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_data_event_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDataEventServicesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `VjE6dLbnNpVmbz06****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `20`.
    pub max_results: Option<i32>,
}

impl ListDataEventServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListDataEventServicesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListDataEventServicesRequest {
    type Response = ListDataEventServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDataEventServices").read_only();
}

impl Paginated for ListDataEventServicesRequest {
    type Item = ServiceInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.service_infos)
    }
}

/// Response to [`ListDataEventServicesRequest`].
#[non_exhaustive]
pub struct ListDataEventServicesResponse {
    /// What the call returns besides its status.
    pub data: Option<DataEventServiceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `851038F3-33AB-4C49-97D7-6AB37D35****`.
    pub request_id: Option<String>,
}

response! {
    ListDataEventServicesResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataEventServiceData {
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `VjE6bHJlTGoxdm1M****`.
    pub next_token: Option<String>,
    /// What is known about each service, one entry each.
    pub service_infos: Vec<ServiceInfos>,
}

response! {
    DataEventServiceData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "ServiceInfos" => service_infos: list(""),
    }
}

/// What is known about each service, one entry each.
#[non_exhaustive]
pub struct ServiceInfos {
    /// Names of the events that were found or are concerned. Example: `PutHybridMonitorMetricData`.
    pub event_names: Vec<String>,
    /// Cloud service whose records are looked at, such as `Ecs`. Example: `Cms`.
    pub service_name: Option<String>,
}

response! {
    ServiceInfos {
        "EventNames" => event_names: list(""),
        "ServiceName" => service_name: value,
    }
}
