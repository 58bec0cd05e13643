// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomLine`, from `alidns/DescribeCustomLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpSegmentList};

/// Shows one custom line with its IP ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCustomLineRequest::new();
/// let reply = client.describe_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomLineRequest {
    /// ID of a custom line, as [`AddCustomLine`](super::Client::add_custom_line) returned it.
    /// Example: `5*****`.
    pub line_id: Option<i64>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeCustomLineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LineId`.
    #[inline]
    pub fn line_id(mut self, value: i64) -> Self {
        self.line_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeCustomLineRequest {
        "LineId" => line_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCustomLineRequest {
    type Response = DescribeCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomLine").read_only();
}

/// Response to [`DescribeCustomLineRequest`].
#[non_exhaustive]
pub struct DescribeCustomLineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Address ranges that make up the custom line.
    pub ip_segment_list: Vec<IpSegmentList>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the custom line. Example: `5*******`.
    pub id: Option<i64>,
    /// Code for programs to act on, as a rule that of the result. Example: `hra0yc-*********`.
    pub code: Option<String>,
    /// Label of the custom line that people recognize it by. Example: `text`.
    pub name: Option<String>,
}

response! {
    DescribeCustomLineResponse {
        "RequestId" => request_id: value,
        "IpSegmentList" => ip_segment_list: list(""),
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "Code" => code: value,
        "Name" => name: value,
    }
}
