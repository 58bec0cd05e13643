// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRiskLevels`, from `cloudfw/DescribeInstanceRiskLevels.md`.

use alicloud_runtime::codegen::*;

/// Shows the risk level of each given instance, with details per IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInstanceRiskLevelsRequest::new();
/// let reply = client.describe_instance_risk_levels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The instances to work on or to narrow the list down to. Items: at most 100.
    pub instances: Vec<Instance>,
}

impl DescribeInstanceRiskLevelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Instances`.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<Instance>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceRiskLevelsRequest {
        "Lang" => lang: query,
        "Instances" => instances: query,
    }
}

impl Operation for DescribeInstanceRiskLevelsRequest {
    type Response = DescribeInstanceRiskLevelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRiskLevels")
        .read_only();
}

/// Response to [`DescribeInstanceRiskLevelsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceRiskLevelsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9AABB1B7-C81F-5158-9EF9-B2DD5D3DA014`.
    pub request_id: Option<String>,
    /// The instance risks that were found or are concerned, one entry each.
    pub instance_risks: Vec<InstanceRisk>,
}

response! {
    DescribeInstanceRiskLevelsResponse {
        "RequestId" => request_id: value,
        "InstanceRisks" => instance_risks: list(""),
    }
}

/// The instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Instance {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Address that can be reached from the Internet. Items: at most 100.
    pub internet_ip: Vec<String>,
}

impl Instance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IntranetIp`.
    pub fn intranet_ip(mut self, value: impl Into<String>) -> Self {
        self.intranet_ip = Some(value.into());
        self
    }
    /// Sets `InternetIp`.
    pub fn internet_ip(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.internet_ip = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Instance {
        "Uuid" => uuid: field,
        "InstanceId" => instance_id: field,
        "IntranetIp" => intranet_ip: field,
        "InternetIp" => internet_ip: field,
    }
}

/// The instance risks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceRisk {
    /// ID of the instance, by which other calls name it. Example: `vipcloudfw-cn-7mz2fj8nm0u`.
    pub instance_id: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `medium`.
    pub level: Option<String>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<InstanceRiskDetail>,
}

response! {
    InstanceRisk {
        "InstanceId" => instance_id: value,
        "Level" => level: value,
        "Details" => details: list(""),
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceRiskDetail {
    /// IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ResourceNotProtected`.
    pub type_: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `medium`.
    pub level: Option<String>,
}

response! {
    InstanceRiskDetail {
        "Ip" => ip: value,
        "Type" => type_: value,
        "Level" => level: value,
    }
}
