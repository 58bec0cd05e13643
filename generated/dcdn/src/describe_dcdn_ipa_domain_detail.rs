// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnIpaDomainDetail`, from `dcdn/DescribeDcdnIpaDomainDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainSource, DomainStatus, SourceType};

/// Shows the basic information of one domain name that is accelerated at the IPA layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// use alicloud_dcdn::describe_dcdn_ipa_domain_detail::DomainStatus;
///
/// let request = alicloud_dcdn::DescribeDcdnIpaDomainDetailRequest::new()
///     .domain_name("example.com");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_dcdn_ipa_domain_detail(request)
///     .wait()
///     .until(DomainStatus::Online)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDcdnIpaDomainDetailRequest {
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
    DescribeDcdnIpaDomainDetailRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnIpaDomainDetailRequest {
    type Response = DescribeDcdnIpaDomainDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnIpaDomainDetail")
        .required(&["DomainName"])
        .read_only();
}

impl Stateful for DescribeDcdnIpaDomainDetailRequest {
    type State = DomainStatus;
    const FAILURES: &'static [DomainStatus] = &[
        DomainStatus::ConfigureFailed,
        DomainStatus::CheckFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .domain_detail
                .iter()
                .find_map(|v| v.domain_status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeDcdnIpaDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailResponse {
    /// Details about the domain name.
    pub domain_detail: Option<DomainDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `09ABE829-6CD3-4FE0-AFEE-556113E29727`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnIpaDomainDetailResponse {
        "DomainDetail" => domain_detail: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the domain name.
#[non_exhaustive]
pub struct DomainDetail {
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.com`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `audit failed`.
    pub description: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2017-11-27T06:51:26Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-11-27T06:51:26Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4ry`.
    pub resource_group_id: Option<String>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Certificate itself, in PEM form. Example: `SSLPub`.
    pub ssl_pub: Option<String>,
    /// Range over which the setting or the item holds. Example: `text`.
    pub scope: Option<String>,
    /// The sources that were found or are concerned, one entry each.
    pub sources: Vec<DomainSource>,
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
        "ResourceGroupId" => resource_group_id: value,
        "SSLProtocol" => ssl_protocol: value,
        "SSLPub" => ssl_pub: value,
        "Scope" => scope: value,
        "Sources" => sources: list("Source"),
    }
}
