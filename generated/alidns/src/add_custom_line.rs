// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCustomLine`, from `alidns/AddCustomLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpSegment};

/// Defines a custom line: address ranges of clients that records can answer separately.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_custom_line::IpSegment;
///
/// let request = alicloud_alidns::AddCustomLineRequest::new()
///     .domain_name("example.com")
///     .line_name("text")
///     .ip_segment([IpSegment::new()]);
/// let reply = client.add_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCustomLineRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Label of the line, which stands for an origin of queries. Example: `text`.
    pub line_name: Option<String>,
    /// **Required.** Address ranges that make up the custom line, each from a first to a last address.
    /// Items: at most 500.
    pub ip_segment: Vec<IpSegment>,
}

impl AddCustomLineRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `LineName`, which is required.
    pub fn line_name(mut self, value: impl Into<String>) -> Self {
        self.line_name = Some(value.into());
        self
    }
    /// Sets `IpSegment`, which is required.
    pub fn ip_segment(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpSegment>>,
    ) -> Self {
        self.ip_segment = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddCustomLineRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "LineName" => line_name: query,
        "IpSegment" => ip_segment: query,
    }
}

impl Operation for AddCustomLineRequest {
    type Response = AddCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCustomLine")
        .required(&["DomainName", "LineName", "IpSegment"]);
}

/// Response to [`AddCustomLineRequest`].
#[non_exhaustive]
pub struct AddCustomLineResponse {
    /// ID of a custom line, as [`AddCustomLine`](super::Client::add_custom_line) returned it.
    /// Example: `5*****`.
    pub line_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Code of the line, for use in calls. Example: `hra0yc-5******`.
    pub line_code: Option<String>,
}

response! {
    AddCustomLineResponse {
        "LineId" => line_id: value,
        "RequestId" => request_id: value,
        "LineCode" => line_code: value,
    }
}
