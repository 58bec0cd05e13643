// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumAdminStatus`, from `baas/DescribeFabricConsortiumAdminStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows for each Fabric consortium whether the account administers it.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumAdminStatusRequest::new();
/// let reply = client.describe_fabric_consortium_admin_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusRequest {
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumAdminStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricConsortiumAdminStatusRequest {
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumAdminStatusRequest {
    type Response = DescribeFabricConsortiumAdminStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumAdminStatus")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumAdminStatusRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumAdminStatusResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumAdminStatusResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumAdminStatusResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumAdminStatusResult {
    /// Whether the caller may run the consortium. Example: `true`.
    pub consortium_administrator: Option<bool>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
}

response! {
    FabricConsortiumAdminStatusResult {
        "ConsortiumAdministrator" => consortium_administrator: value,
        "ConsortiumId" => consortium_id: value,
    }
}
