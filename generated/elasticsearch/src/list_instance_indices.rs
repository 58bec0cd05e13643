// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceIndices`, from `elasticsearch/ListInstanceIndices.md`.

use alicloud_runtime::codegen::*;

/// Lists the indexes of a cluster and can leave system indexes out.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListInstanceIndicesRequest::new()
///     .instance_id("es-cn-tl329rbpc0001****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_indices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceIndicesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-tl329rbpc0001****`.
    pub instance_id: Option<String>,
    /// Whether indexes of the system are listed as well. Default: `false`. Example: `false`.
    pub all: Option<bool>,
    /// Name of the item, as people see it. Example: `.ds-ds--2021.07.21-000002`.
    pub name: Option<String>,
    /// Whether the storage of the index is managed by the service. Default: `false`. Example: `true`.
    pub is_managed: Option<bool>,
    /// Whether indexes in managed storage are listed.
    pub is_openstore: Option<bool>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    pub size: Option<i32>,
}

impl ListInstanceIndicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `all`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `isManaged`.
    #[inline]
    pub fn is_managed(mut self, value: bool) -> Self {
        self.is_managed = Some(value);
        self
    }
    /// Sets `isOpenstore`.
    #[inline]
    pub fn is_openstore(mut self, value: bool) -> Self {
        self.is_openstore = Some(value);
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
}

request! {
    ListInstanceIndicesRequest {
        "InstanceId" => instance_id: path,
        "all" => all: query,
        "name" => name: query,
        "isManaged" => is_managed: query,
        "isOpenstore" => is_openstore: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListInstanceIndicesRequest {
    type Response = ListInstanceIndicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstanceIndices")
        .roa("GET", "/openapi/instances/{InstanceId}/indices")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for ListInstanceIndicesRequest {
    type Item = InstanceIndiceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListInstanceIndicesRequest`].
#[non_exhaustive]
pub struct ListInstanceIndicesResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11608354-FBA1-4177-A13A-FAC7E5D0****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<InstanceIndiceResult>,
}

response! {
    ListInstanceIndicesResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// How many there are of this: x managed. Example: `1`.
    pub x_managed_count: Option<i32>,
    /// How large the x managed storage is or is to be. Unit: `Byte`. Example: `416`.
    pub x_managed_storage_size: Option<i64>,
    /// How large the x OSS storage is or is to be. Example: `9093942932`.
    pub x_oss_storage_size: Option<i64>,
    /// How many there are of this: x OSS. Example: `5`.
    pub x_oss_count: Option<i32>,
}

response! {
    Headers {
        "X-Managed-Count" => x_managed_count: value,
        "X-Managed-StorageSize" => x_managed_storage_size: value,
        "X-OSS-StorageSize" => x_oss_storage_size: value,
        "X-OSS-Count" => x_oss_count: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceIndiceResult {
    /// When the item was created. Example: `2021-01-11T05:49:41.114Z`.
    pub create_time: Option<Timestamp>,
    /// Health of what the entry describes, as a color. Example: `green`.
    pub health: Option<String>,
    /// Whether the storage of the index is managed by the service. Example: `true`.
    pub is_managed: Option<String>,
    /// State that the managed is in. Example: `following`.
    pub managed_status: Option<String>,
    /// Name of the item, as people see it. Example: `.ds-ds--2021.07.21-000002`.
    pub name: Option<String>,
    /// How many items a page holds, or how much data it is. Unit: `Byte`. Example: `416`.
    pub size: Option<i64>,
    /// Phase of its life cycle that the index is in. Example: `warm`.
    pub phase: Option<String>,
    /// Where the index is in its life cycle. Example: `text`.
    pub ilm_explain: Option<String>,
}

response! {
    InstanceIndiceResult {
        "createTime" => create_time: value,
        "health" => health: value,
        "isManaged" => is_managed: value,
        "managedStatus" => managed_status: value,
        "name" => name: value,
        "size" => size: value,
        "phase" => phase: value,
        "ilmExplain" => ilm_explain: value,
    }
}
