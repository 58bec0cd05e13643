// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `gpdb/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role that the service needs exists.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CheckServiceLinkedRoleRequest::new();
/// let reply = client.check_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceLinkedRoleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckServiceLinkedRoleRequest {
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
}

request! {
    CheckServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckServiceLinkedRoleRequest {
    type Response = CheckServiceLinkedRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRole")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct CheckServiceLinkedRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Whether the account has the role by which the service acts for it. Example: `true`.
    pub has_service_linked_role: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    CheckServiceLinkedRoleResponse {
        "RequestId" => request_id: value,
        "HasServiceLinkedRole" => has_service_linked_role: value,
        "RegionId" => region_id: value,
    }
}
