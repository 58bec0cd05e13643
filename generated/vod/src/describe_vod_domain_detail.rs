// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainDetail`, from `vod/DescribeVodDomainDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainScope, DomainStatus, OnOff, SourceType};

/// Shows the basic settings of one accelerated domain name, such as CNAME, status and origin.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::describe_vod_domain_detail::DomainStatus;
///
/// let request = alicloud_vod::DescribeVodDomainDetailRequest::new()
///     .domain_name("example.com");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_vod_domain_detail(request)
///     .wait()
///     .until(DomainStatus::Online)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainDetailRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeVodDomainDetailRequest {
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
    DescribeVodDomainDetailRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeVodDomainDetailRequest {
    type Response = DescribeVodDomainDetailResponse;
    type Error = DescribeVodDomainDetailError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainDetail")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainDetailError] = &[
        DescribeVodDomainDetailError::InvalidDomainNotFound,
        DescribeVodDomainDetailError::ServiceBusy,
    ];
}

impl Stateful for DescribeVodDomainDetailRequest {
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

/// Response to [`DescribeVodDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainDetailResponse {
    /// Details about the domain name.
    pub domain_detail: Option<DomainDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `09ABE829-6CD3-4FE0-****-556113E29727`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodDomainDetailResponse {
        "DomainDetail" => domain_detail: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the domain name.
#[non_exhaustive]
pub struct DomainDetail {
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `www.example.com.alikunlun.net`.
    pub cname: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2017-11-27T06:51:26Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-11-27T06:55:26Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Certificate itself, in PEM form.
    pub ssl_pub: Option<String>,
    /// Range over which the setting or the item holds. Default: `domestic`. Example: `domestic`.
    pub scope: Option<Open<DomainScope>>,
    /// The sources that were found or are concerned, one entry each.
    pub sources: Vec<DomainSource>,
    /// Weight of the item when shares are dealt out among several. Example: `1`.
    pub weight: Option<String>,
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
        "SSLProtocol" => ssl_protocol: value,
        "SSLPub" => ssl_pub: value,
        "Scope" => scope: value,
        "Sources" => sources: list("Source"),
        "Weight" => weight: value,
    }
}

/// The sources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainSource {
    /// Text or data that the item consists of. Example: `****.oss-cn-hangzhou.aliyuncs.com`.
    pub content: Option<String>,
    /// Whether the feature or the item is switched on. Example: `online`.
    pub enabled: Option<Open<Enabled>>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `50`.
    pub priority: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `oss`.
    pub type_: Option<Open<SourceType>>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<String>,
}

response! {
    DomainSource {
        "Content" => content: value,
        "Enabled" => enabled: value,
        "Port" => port: value,
        "Priority" => priority: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}

values! {
    /// Whether the feature or the item is switched on.
    pub enum Enabled {
        /// Content is fetched from this origin.
        Online = "online",
        /// Nothing is fetched from this origin.
        Offline = "offline",
    }
}

/// Errors that the documentation of [`DescribeVodDomainDetailRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
pub type DescribeVodDomainDetailError = super::DocumentedError;
