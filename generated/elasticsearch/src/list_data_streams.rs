// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDataStreams`, from `elasticsearch/ListDataStreams.md`.

use alicloud_runtime::codegen::*;

/// Lists the data streams of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDataStreamsRequest::new()
///     .instance_id("es-cn-nif24adwc0082****");
/// let reply = client.list_data_streams(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDataStreamsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it. Example: `Log1`.
    pub name: Option<String>,
    /// Whether the storage of the index is managed by the service. Default: `false`. Example: `false`.
    pub is_managed: Option<bool>,
}

impl ListDataStreamsRequest {
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
}

request! {
    ListDataStreamsRequest {
        "InstanceId" => instance_id: path,
        "name" => name: query,
        "isManaged" => is_managed: query,
    }
}

impl Operation for ListDataStreamsRequest {
    type Response = ListDataStreamsResponse;
    type Error = ListDataStreamsError;
    const INFO: OperationInfo = super::operation("ListDataStreams")
        .roa("GET", "/openapi/instances/{InstanceId}/data-streams")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListDataStreamsError] = &[
        ListDataStreamsError::ComponentCodeValueError,
        ListDataStreamsError::UserNotOpen,
        ListDataStreamsError::StsRoleAccountNoPermission,
        ListDataStreamsError::SubAccountNoPermission,
        ListDataStreamsError::UserUnauthorized,
    ];
}

/// Response to [`ListDataStreamsRequest`].
#[non_exhaustive]
pub struct ListDataStreamsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DataStreamResult>,
}

response! {
    ListDataStreamsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// How many there are of this: x managed. Example: `100`.
    pub x_managed_count: Option<i32>,
    /// How large the x managed storage is or is to be. Unit: `Byte`. Example: `143993923932990`.
    pub x_managed_storage_size: Option<i64>,
}

response! {
    Headers {
        "X-Managed-Count" => x_managed_count: value,
        "X-Managed-StorageSize" => x_managed_storage_size: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DataStreamResult {
    /// Health of what the entry describes, as a color. Example: `Green`.
    pub health: Option<String>,
    /// Name that the ilm policy goes by. Example: `rollver1`.
    pub ilm_policy_name: Option<String>,
    /// Name that the index template goes by. Example: `template1`.
    pub index_template_name: Option<String>,
    /// The indices that were found or are concerned, one entry each.
    pub indices: Vec<Indices>,
    /// How large the managed storage is or is to be. Unit: `Byte`. Example: `1788239393298`.
    pub managed_storage_size: Option<i64>,
    /// Name of the item, as people see it. Example: `my-index-0001`.
    pub name: Option<String>,
    /// How large the total storage is or is to be. Unit: `Byte`. Example: `1788239393298`.
    pub total_storage_size: Option<i64>,
}

response! {
    DataStreamResult {
        "health" => health: value,
        "ilmPolicyName" => ilm_policy_name: value,
        "indexTemplateName" => index_template_name: value,
        "indices" => indices: list(""),
        "managedStorageSize" => managed_storage_size: value,
        "name" => name: value,
        "totalStorageSize" => total_storage_size: value,
    }
}

/// The indices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Indices {
    /// When the item was created. Example: `2018-07-13T03:58:07.253Z`.
    pub create_time: Option<Timestamp>,
    /// Health of what the entry describes, as a color. Example: `Green`.
    pub health: Option<String>,
    /// Whether the storage of the index is managed by the service. Example: `false`.
    pub is_managed: Option<bool>,
    /// State that the managed is in. Example: `following`.
    pub managed_status: Option<String>,
    /// Name of the item, as people see it. Example: `Log1`.
    pub name: Option<String>,
    /// How many items a page holds, or how much data it is. Unit: `Byte`. Example: `15393899`.
    pub size: Option<i64>,
}

response! {
    Indices {
        "createTime" => create_time: value,
        "health" => health: value,
        "isManaged" => is_managed: value,
        "managedStatus" => managed_status: value,
        "name" => name: value,
        "size" => size: value,
    }
}

/// Errors that the documentation of [`ListDataStreamsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDataStreamsError = super::DocumentedError;
