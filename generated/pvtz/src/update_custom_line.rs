// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomLine`, from `pvtz/UpdateCustomLine.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the IPv4 addresses of a custom line.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateCustomLineRequest::new()
///     .line_id("...")
///     .ipv4s(["..."]);
/// let reply = client.update_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomLineRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Line on which the record is served.
    pub line_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The ipv4s to work on or to narrow the list down to. Items: at most 100.
    pub ipv4s: Vec<String>,
    /// Class that the DNS belongs to.
    pub dns_category: Option<String>,
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
    /// Sets `LineId`, which is required.
    pub fn line_id(mut self, value: impl Into<String>) -> Self {
        self.line_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Ipv4s`, which is required.
    pub fn ipv4s(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4s = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DnsCategory`.
    pub fn dns_category(mut self, value: impl Into<String>) -> Self {
        self.dns_category = Some(value.into());
        self
    }
}

request! {
    UpdateCustomLineRequest {
        "Lang" => lang: query,
        "LineId" => line_id: query,
        "Name" => name: query,
        "Ipv4s" => ipv4s: query,
        "DnsCategory" => dns_category: query,
    }
}

impl Operation for UpdateCustomLineRequest {
    type Response = UpdateCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomLine")
        .required(&["LineId", "Ipv4s"]);
}

/// Response to [`UpdateCustomLineRequest`], which the documentation does not describe.
pub type UpdateCustomLineResponse = alicloud_runtime::UndocumentedResponse;
