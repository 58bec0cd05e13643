// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainUsedPorts`, from `waf-openapi_2021_10_01/DescribeDomainUsedPorts.md`.

use alicloud_runtime::codegen::*;

/// Lists the ports that domains of the WAF instance listen on.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDomainUsedPortsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_domain_used_ports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainUsedPortsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainUsedPortsRequest {
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
}

request! {
    DescribeDomainUsedPortsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainUsedPortsRequest {
    type Response = DescribeDomainUsedPortsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainUsedPorts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainUsedPortsRequest`], which the documentation does not describe.
pub type DescribeDomainUsedPortsResponse = alicloud_runtime::UndocumentedResponse;
