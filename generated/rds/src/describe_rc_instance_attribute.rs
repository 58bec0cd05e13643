// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCInstanceAttribute`, from `rds/DescribeRCInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings and the state of an RDS Custom instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCInstanceAttributeRequest::new();
/// let reply = client.describe_rc_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCInstanceAttributeRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// Outcomes of the max disks, one entry each.
    pub max_disks_results: Option<i64>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl DescribeRCInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `MaxDisksResults`.
    #[inline]
    pub fn max_disks_results(mut self, value: i64) -> Self {
        self.max_disks_results = Some(value);
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeRCInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "MaxDisksResults" => max_disks_results: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for DescribeRCInstanceAttributeRequest {
    type Response = DescribeRCInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCInstanceAttribute")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCInstanceAttributeRequest`], which the documentation does not describe.
pub type DescribeRCInstanceAttributeResponse = alicloud_runtime::UndocumentedResponse;
