// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomLine`, from `alidns/UpdateCustomLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpSegment};

/// Changes name and IP ranges of a custom line.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCustomLineRequest::new()
///     .line_name("text")
///     .line_id(1);
/// let reply = client.update_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomLineRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Label of the line, which stands for an origin of queries. Example: `text`.
    pub line_name: Option<String>,
    /// **Required.** ID of a custom line, as [`AddCustomLine`](super::Client::add_custom_line) returned
    /// it. Example: `1*******`.
    pub line_id: Option<i64>,
    /// Address ranges that make up the custom line, each from a first to a last address.
    /// Items: at most 500.
    pub ip_segment: Vec<IpSegment>,
}

impl UpdateCustomLineRequest {
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
    /// Sets `LineName`, which is required.
    pub fn line_name(mut self, value: impl Into<String>) -> Self {
        self.line_name = Some(value.into());
        self
    }
    /// Sets `LineId`, which is required.
    #[inline]
    pub fn line_id(mut self, value: i64) -> Self {
        self.line_id = Some(value);
        self
    }
    /// Sets `IpSegment`.
    pub fn ip_segment(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpSegment>>,
    ) -> Self {
        self.ip_segment = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCustomLineRequest {
        "Lang" => lang: query,
        "LineName" => line_name: query,
        "LineId" => line_id: query,
        "IpSegment" => ip_segment: query,
    }
}

impl Operation for UpdateCustomLineRequest {
    type Response = UpdateCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomLine")
        .required(&["LineName", "LineId"]);
}

/// Response to [`UpdateCustomLineRequest`].
pub type UpdateCustomLineResponse = alicloud_runtime::EmptyResponse;
