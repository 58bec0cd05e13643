// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceDetails`, from `ddoscoo/DescribeInstanceDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP addresses and lines of given instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceDetailsRequest::new()
///     .instance_ids(["ddoscoo-cn-zvp2eibz****"]);
/// let reply = client.describe_instance_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceDetailsRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-zvp2eibz****`.
    pub instance_ids: Vec<String>,
}

impl DescribeInstanceDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceDetailsRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeInstanceDetailsRequest {
    type Response = DescribeInstanceDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceDetails")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribeInstanceDetailsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C814429-21A5-4673-827E-FDD19DC75681`.
    pub request_id: Option<String>,
    /// Details about the instance, one entry each.
    pub instance_details: Vec<InstanceDetail>,
}

response! {
    DescribeInstanceDetailsResponse {
        "RequestId" => request_id: value,
        "InstanceDetails" => instance_details: list(""),
    }
}

/// Details about the instance, one entry each.
#[non_exhaustive]
pub struct InstanceDetail {
    /// Route or carrier line that is meant. Example: `coop-line-001`.
    pub line: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-zvp2eibz****`.
    pub instance_id: Option<String>,
    /// What is known about each EIP, one entry each.
    pub eip_infos: Vec<EipInfos>,
}

response! {
    InstanceDetail {
        "Line" => line: value,
        "InstanceId" => instance_id: value,
        "EipInfos" => eip_infos: list(""),
    }
}

/// What is known about each EIP, one entry each.
#[non_exhaustive]
pub struct EipInfos {
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
    /// Way in which the IP address works. Example: `fnat`.
    pub ip_mode: Option<String>,
    /// Protected address of the instance. Example: `203.117.XX.XX`.
    pub eip: Option<String>,
    /// Version of the Internet Protocol. Example: `Ipv4`.
    pub ip_version: Option<String>,
    /// Whether a certificate is bound. Example: `true`.
    pub cert_configured: Option<bool>,
    /// Which version of the tls is meant. Example: `tls1.2`.
    pub tls_version: Option<String>,
    /// Whether the ssl13 is switched on. Example: `false`.
    pub ssl13_enabled: Option<bool>,
    /// Which version of the function is meant. Example: `default`.
    pub function_version: Option<String>,
}

response! {
    EipInfos {
        "Status" => status: value,
        "IpMode" => ip_mode: value,
        "Eip" => eip: value,
        "IpVersion" => ip_version: value,
        "CertConfigured" => cert_configured: value,
        "TlsVersion" => tls_version: value,
        "Ssl13Enabled" => ssl13_enabled: value,
        "FunctionVersion" => function_version: value,
    }
}
