// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `adb_2019_03_15/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role with which AnalyticDB accesses other services.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CreateServiceLinkedRoleRequest::new();
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
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
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
}

request! {
    CreateServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
    }
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole")
        .region("RegionId");
}

/// Response to [`CreateServiceLinkedRoleRequest`], which the documentation does not describe.
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::UndocumentedResponse;
