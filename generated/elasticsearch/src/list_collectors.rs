// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCollectors`, from `elasticsearch/ListCollectors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentStatus, CollectorResult, CollectorStatus, ConfigType, Configs, ExtendConfigs, ExtendConfigsType, Headers, Machines, RequestSourceType};

/// Lists collectors, filtered by name, instance, or source type.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::list_collectors::CollectorStatus;
///
/// let request = alicloud_elasticsearch::ListCollectorsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_collectors(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_collectors(request)
///     .wait()
///     .until(CollectorStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCollectorsRequest {
    /// ID of the res that the call is about. Example: `ct-cn-77uqof2s7rg5c****`.
    pub res_id: Option<String>,
    /// Name of the item, as people see it. Example: `collectorName1`.
    pub name: Option<String>,
    /// ID of the instance that the call is about. Example: `es-cn-nif1q8auz0003****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    /// Range: 1 to 500. Default: `20`. Example: `10`.
    pub size: Option<i32>,
    /// Which kind of source it is or is to be. Example: `ECS`.
    pub source_type: Option<Open<RequestSourceType>>,
}

impl ListCollectorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resId`.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `sourceType`.
    pub fn source_type(mut self, value: impl Into<Open<RequestSourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

request! {
    ListCollectorsRequest {
        "resId" => res_id: query,
        "name" => name: query,
        "instanceId" => instance_id: query,
        "page" => page: query,
        "size" => size: query,
        "sourceType" => source_type: query,
    }
}

impl Operation for ListCollectorsRequest {
    type Response = ListCollectorsResponse;
    type Error = ListCollectorsError;
    const INFO: OperationInfo = super::operation("ListCollectors")
        .roa("GET", "/openapi/collectors")
        .read_only();
    const ERRORS: &'static [ListCollectorsError] = &[
        ListCollectorsError::ComponentCodeValueError,
        ListCollectorsError::UserNotOpen,
        ListCollectorsError::StsRoleAccountNoPermission,
        ListCollectorsError::SubAccountNoPermission,
        ListCollectorsError::UserUnauthorized,
    ];
}

impl Paginated for ListCollectorsRequest {
    type Item = CollectorResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

impl Stateful for ListCollectorsRequest {
    type State = CollectorStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.res_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .result
                .iter()
                .map(|v| (v.res_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`ListCollectorsRequest`].
#[non_exhaustive]
pub struct ListCollectorsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<CollectorResult>,
}

response! {
    ListCollectorsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`ListCollectorsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListCollectorsError = super::DocumentedError;
