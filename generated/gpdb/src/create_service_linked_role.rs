// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `gpdb/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role through which the service reaches other cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateServiceLinkedRoleRequest::new();
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateServiceLinkedRoleRequest`].
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::EmptyResponse;
