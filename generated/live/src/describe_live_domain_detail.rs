// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainDetail`, from `live/DescribeLiveDomainDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns the basic facts of one live domain, such as CNAME, status, and certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainDetailRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainDetailRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDomainDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainDetailRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDomainDetailRequest {
    type Response = DescribeLiveDomainDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainDetail")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeLiveDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainDetailResponse {
    /// Details about the domain name.
    pub domain_detail: Option<DomainDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `09ABE829-6CD3-4FE0-AFEE-556113E29727`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveDomainDetailResponse {
        "DomainDetail" => domain_detail: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the domain name.
#[non_exhaustive]
pub struct DomainDetail {
    /// Name that the certificate is stored under. Example: `liveCert****`.
    pub cert_name: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `learn.developer.aliyundoc.com`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `demo.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `online`.
    pub domain_status: Option<String>,
    /// When the item was created. Example: `2018-07-27T06:51:25Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2018-08-07T06:51Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Which kind of live domain name it is or is to be. Example: `liveVideo`.
    pub live_domain_type: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Certificate itself, in PEM form. Example: `Public Key`.
    pub ssl_pub: Option<String>,
    /// Range over which the setting or the item holds. Example: `domestic`.
    pub scope: Option<String>,
}

response! {
    DomainDetail {
        "CertName" => cert_name: value,
        "Cname" => cname: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "LiveDomainType" => live_domain_type: value,
        "Region" => region: value,
        "SSLProtocol" => ssl_protocol: value,
        "SSLPub" => ssl_pub: value,
        "Scope" => scope: value,
    }
}
