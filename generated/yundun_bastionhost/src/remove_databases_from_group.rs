// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveDatabasesFromGroup`, from `yundun-bastionhost/RemoveDatabasesFromGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupResult};

/// Removes several databases from an asset group; they stay in the bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RemoveDatabasesFromGroupRequest::new()
///     .instance_id("...")
///     .host_group_id("...")
///     .database_ids(["..."]);
/// let reply = client.remove_databases_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host group that the call is about.
    pub host_group_id: Option<String>,
    /// **Required.** IDs of the databases to work on or to narrow the list down to.
    pub database_ids: Vec<String>,
}

impl RemoveDatabasesFromGroupRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostGroupId`, which is required.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
    /// Sets `DatabaseIds`, which is required.
    pub fn database_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveDatabasesFromGroupRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostGroupId" => host_group_id: query,
        "DatabaseIds" => database_ids: query,
    }
}

impl Operation for RemoveDatabasesFromGroupRequest {
    type Response = RemoveDatabasesFromGroupResponse;
    type Error = RemoveDatabasesFromGroupError;
    const INFO: OperationInfo = super::operation("RemoveDatabasesFromGroup")
        .required(&["InstanceId", "HostGroupId", "DatabaseIds"])
        .region("RegionId");
    const ERRORS: &'static [RemoveDatabasesFromGroupError] = &[
        RemoveDatabasesFromGroupError::InvalidParameter,
        RemoveDatabasesFromGroupError::InternalError,
    ];
}

/// Response to [`RemoveDatabasesFromGroupRequest`].
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<GroupResult>,
}

response! {
    RemoveDatabasesFromGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`RemoveDatabasesFromGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveDatabasesFromGroupError = super::DocumentedError;
