// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `adb_2019_03_15/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role that AnalyticDB needs exists.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CheckServiceLinkedRoleRequest::new();
/// let reply = client.check_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceLinkedRoleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
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
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
}

request! {
    CheckServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
    }
}

impl Operation for CheckServiceLinkedRoleRequest {
    type Response = CheckServiceLinkedRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRole")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckServiceLinkedRoleRequest`], which the documentation does not describe.
pub type CheckServiceLinkedRoleResponse = alicloud_runtime::UndocumentedResponse;
