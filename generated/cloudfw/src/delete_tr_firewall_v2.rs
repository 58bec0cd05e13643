// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrFirewallV2`, from `cloudfw/DeleteTrFirewallV2.md`.

use alicloud_runtime::codegen::*;

/// Deletes a transit router firewall; traffic through the router is no longer inspected.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteTrFirewallV2Request::new();
/// let reply = client.delete_tr_firewall_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrFirewallV2Request {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
}

impl DeleteTrFirewallV2Request {
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
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
}

request! {
    DeleteTrFirewallV2Request {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
    }
}

impl Operation for DeleteTrFirewallV2Request {
    type Response = DeleteTrFirewallV2Response;
    type Error = DeleteTrFirewallV2Error;
    const INFO: OperationInfo = super::operation("DeleteTrFirewallV2");
    const ERRORS: &'static [DeleteTrFirewallV2Error] = &[
        DeleteTrFirewallV2Error::ErrorTrFirewallNotExist,
    ];
}

/// Response to [`DeleteTrFirewallV2Request`].
pub type DeleteTrFirewallV2Response = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrFirewallV2Request`] names.
///
/// - [`ErrorTrFirewallNotExist`](super::DocumentedError::ErrorTrFirewallNotExist)
pub type DeleteTrFirewallV2Error = super::DocumentedError;
