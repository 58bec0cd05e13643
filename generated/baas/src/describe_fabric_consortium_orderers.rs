// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricConsortiumOrderers`, from `baas/DescribeFabricConsortiumOrderers.md`.

use alicloud_runtime::codegen::*;

/// Lists the orderers of a Fabric consortium with domain, port, and instance type.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricConsortiumOrderersRequest::new()
///     .consortium_id("consortium-aaaaaa-akpcsjjac2jd");
/// let reply = client.describe_fabric_consortium_orderers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderersRequest {
    /// **Required.** ID of the consortium that the call is about.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricConsortiumOrderersRequest {
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
    DescribeFabricConsortiumOrderersRequest {
        "ConsortiumId" => consortium_id: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricConsortiumOrderersRequest {
    type Response = DescribeFabricConsortiumOrderersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricConsortiumOrderers")
        .required(&["ConsortiumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricConsortiumOrderersRequest`].
#[non_exhaustive]
pub struct DescribeFabricConsortiumOrderersResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricConsortiumOrdererResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricConsortiumOrderersResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricConsortiumOrdererResult {
    /// When the item was created. Example: `1544411108000`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.n1.small`.
    pub instance_type: Option<String>,
    /// Name that the orderer goes by. Example: `order1`.
    pub orderer_name: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `7050`.
    pub port: Option<i32>,
    /// When the item was last changed. Example: `1544411108000`.
    pub update_time: Option<String>,
}

response! {
    FabricConsortiumOrdererResult {
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
        "InstanceType" => instance_type: value,
        "OrdererName" => orderer_name: value,
        "Port" => port: value,
        "UpdateTime" => update_time: value,
    }
}
