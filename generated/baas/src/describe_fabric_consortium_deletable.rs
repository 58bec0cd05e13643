// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumDeletable`, from `baas/DescribeFabricConsortiumDeletable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a Fabric consortium can be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumDeletableRequest::new()
///     .consortium_id("consortium-lianmenyumingyi-hc5d1bwl****");
/// let reply = client.describe_fabric_consortium_deletable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletableRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwl****`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumDeletableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
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
    DescribeFabricConsortiumDeletableRequest {
        "ConsortiumId" => consortium_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumDeletableRequest {
    type Response = DescribeFabricConsortiumDeletableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumDeletable")
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumDeletableRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumDeletableResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricConsortiumDeletableResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumDeletableResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumDeletableResult {
    /// Name that the code goes by. Example: `codename`.
    pub code_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-lianmenyumingyi-hc5d1bwlulg7`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `myconsortium`.
    pub consortium_name: Option<String>,
    /// Whether nothing keeps it from being deleted. Example: `true`.
    pub deletable: Option<bool>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou`.
    pub zone_id: Option<String>,
}

response! {
    FabricConsortiumDeletableResult {
        "CodeName" => code_name: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "Deletable" => deletable: value,
        "Description" => description: value,
        "Domain" => domain: value,
        "RegionId" => region_id: value,
        "State" => state: value,
        "ZoneId" => zone_id: value,
    }
}
