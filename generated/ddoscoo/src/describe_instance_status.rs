// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceStatus`, from `ddoscoo/DescribeInstanceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells which state one Anti-DDoS Proxy instance is in, such as normal or expired.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceStatusRequest::new()
///     .instance_id("ddoscoo-cn-6ja1y6p5****")
///     .product_type(1);
/// let reply = client.describe_instance_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-6ja1y6p5****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of product it is or is to be. Example: `1`.
    pub product_type: Option<i32>,
}

impl DescribeInstanceStatusRequest {
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
    /// Sets `ProductType`, which is required.
    #[inline]
    pub fn product_type(mut self, value: i32) -> Self {
        self.product_type = Some(value);
        self
    }
}

request! {
    DescribeInstanceStatusRequest {
        "InstanceId" => instance_id: query,
        "ProductType" => product_type: query,
    }
}

impl Operation for DescribeInstanceStatusRequest {
    type Response = DescribeInstanceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceStatus")
        .required(&["InstanceId", "ProductType"])
        .read_only();
}

/// Response to [`DescribeInstanceStatusRequest`].
#[non_exhaustive]
pub struct DescribeInstanceStatusResponse {
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-6ja1y6p5****`.
    pub instance_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `1`.
    pub instance_status: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `112777CC-2AD6-46FC-A263-00B931406FCD`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceStatusResponse {
        "InstanceId" => instance_id: value,
        "InstanceStatus" => instance_status: value,
        "RequestId" => request_id: value,
    }
}
