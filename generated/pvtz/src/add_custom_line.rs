// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCustomLine`, from `pvtz/AddCustomLine.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom resolution line for a list of IPv4 addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::AddCustomLineRequest::new()
///     .name("...")
///     .ipv4s(["..."]);
/// let reply = client.add_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCustomLineRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Range in which the share holds.
    pub share_scope: Option<String>,
    /// Class that the DNS belongs to.
    pub dns_category: Option<String>,
    /// **Required.** The ipv4s to work on or to narrow the list down to. Items: at most 100.
    pub ipv4s: Vec<String>,
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ShareScope`.
    pub fn share_scope(mut self, value: impl Into<String>) -> Self {
        self.share_scope = Some(value.into());
        self
    }
    /// Sets `DnsCategory`.
    pub fn dns_category(mut self, value: impl Into<String>) -> Self {
        self.dns_category = Some(value.into());
        self
    }
    /// Sets `Ipv4s`, which is required.
    pub fn ipv4s(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv4s = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddCustomLineRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "ShareScope" => share_scope: query,
        "DnsCategory" => dns_category: query,
        "Ipv4s" => ipv4s: query,
    }
}

impl Operation for AddCustomLineRequest {
    type Response = AddCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCustomLine")
        .required(&["Name", "Ipv4s"]);
}

/// Response to [`AddCustomLineRequest`], which the documentation does not describe.
pub type AddCustomLineResponse = alicloud_runtime::UndocumentedResponse;
