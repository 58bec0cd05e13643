// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUdpReflect`, from `ddoscoo/DescribeUdpReflect.md`.

use alicloud_runtime::codegen::*;

/// Lists the source ports that an instance filters against UDP reflection attacks.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeUdpReflectRequest::new()
///     .instance_id("ddoscoo-cn-i7m25564****");
/// let reply = client.describe_udp_reflect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUdpReflectRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-i7m25564****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUdpReflectRequest {
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
    DescribeUdpReflectRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeUdpReflectRequest {
    type Response = DescribeUdpReflectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUdpReflect")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUdpReflectRequest`].
#[non_exhaustive]
pub struct DescribeUdpReflectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F97A8766-FB4D-411A-9CD5-2CFF701B592F`.
    pub request_id: Option<String>,
    /// The UDP sports that were found or are concerned, one entry each. Example: `17`.
    pub udp_sports: Vec<String>,
}

response! {
    DescribeUdpReflectResponse {
        "RequestId" => request_id: value,
        "UdpSports" => udp_sports: list(""),
    }
}
