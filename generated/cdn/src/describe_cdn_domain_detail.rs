// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDomainDetail`, from `cdn/DescribeCdnDomainDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdnType, DomainStatus, OnOff, SourceType};

/// Returns basic settings of an accelerated domain name, such as origins, CNAME and state.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// use alicloud_cdn::describe_cdn_domain_detail::DomainStatus;
///
/// let request = alicloud_cdn::DescribeCdnDomainDetailRequest::new()
///     .domain_name("example.com");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_cdn_domain_detail(request)
///     .wait()
///     .until(DomainStatus::Online)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDomainDetailRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeCdnDomainDetailRequest {
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
    DescribeCdnDomainDetailRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeCdnDomainDetailRequest {
    type Response = DescribeCdnDomainDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnDomainDetail")
        .required(&["DomainName"])
        .read_only();
}

impl Stateful for DescribeCdnDomainDetailRequest {
    type State = DomainStatus;
    const FAILURES: &'static [DomainStatus] = &[
        DomainStatus::ConfigureFailed,
        DomainStatus::CheckFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .get_domain_detail_model
                .iter()
                .find_map(|v| v.domain_status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeCdnDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeCdnDomainDetailResponse {
    /// Container for everything known about the domain name.
    pub get_domain_detail_model: Option<GetDomainDetailModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `18CF38AA-1275-451D-A12B-4EC0BF1C5E30`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnDomainDetailResponse {
        "GetDomainDetailModel" => get_domain_detail_model: value,
        "RequestId" => request_id: value,
    }
}

/// Container for everything known about the domain name.
#[non_exhaustive]
pub struct GetDomainDetailModel {
    /// Business type, by the kind of content that is delivered. Here: `web`, `download`, `video`.
    /// Example: `web`.
    pub cdn_type: Option<Open<CdnType>>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.com.w.kunlunle.com`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// State of the accelerated domain name, such as running or under review.
    /// Here: `online`, `offline`, `configuring`, `configure_failed`, `checking`, `check_failed`.
    /// Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2015-06-25T03:30:50Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-06-25T03:30:50Z`.
    pub gmt_modified: Option<Timestamp>,
    /// CNAME for the domain name while HTTPS is on. Example: `example.com.w.kunlunle.com`.
    pub https_cname: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `abcd1234abcd1234`.
    pub resource_group_id: Option<String>,
    /// Part of the world whose CDN nodes serve the domain name. Example: `domestic`.
    pub scope: Option<String>,
    /// Whether HTTPS is on with the certificate. Example: `on`.
    pub server_certificate_status: Option<Open<OnOff>>,
    /// Origins of the domain name, one entry each.
    pub source_models: Vec<SourceModel>,
}

response! {
    GetDomainDetailModel {
        "CdnType" => cdn_type: value,
        "Cname" => cname: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "HttpsCname" => https_cname: value,
        "ResourceGroupId" => resource_group_id: value,
        "Scope" => scope: value,
        "ServerCertificateStatus" => server_certificate_status: value,
        "SourceModels" => source_models: list("SourceModel"),
    }
}

/// Origins of the domain name, one entry each.
#[non_exhaustive]
pub struct SourceModel {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `test.com`.
    pub content: Option<String>,
    /// Whether the feature or the item is switched on. Example: `online`.
    pub enabled: Option<String>,
    /// Port of the origin that content is fetched from. Example: `80`.
    pub port: Option<i32>,
    /// Rank that decides which origin is asked first when there are several. Example: `20`.
    pub priority: Option<String>,
    /// Kind of origin, such as an IP address, a domain name, or an OSS bucket.
    /// Here: `ipaddr`, `domain`, `oss`.
    pub type_: Option<Open<SourceType>>,
    /// Weight of the origin when requests are dealt out among several. Example: `10`.
    pub weight: Option<String>,
}

response! {
    SourceModel {
        "Content" => content: value,
        "Enabled" => enabled: value,
        "Port" => port: value,
        "Priority" => priority: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}
