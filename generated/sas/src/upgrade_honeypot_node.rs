// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeHoneypotNode`, from `sas/UpgradeHoneypotNode.md`.

use alicloud_runtime::codegen::*;

/// Upgrades a honeypot management node, setting whether its honeypots may access the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpgradeHoneypotNodeRequest::new();
/// let reply = client.upgrade_honeypot_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeHoneypotNodeRequest {
    /// Whether attackers in the honeypot can reach the internet from it.
    pub allow_honeypot_access_internet: Option<bool>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpgradeHoneypotNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllowHoneypotAccessInternet`.
    #[inline]
    pub fn allow_honeypot_access_internet(mut self, value: bool) -> Self {
        self.allow_honeypot_access_internet = Some(value);
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpgradeHoneypotNodeRequest {
        "AllowHoneypotAccessInternet" => allow_honeypot_access_internet: query,
        "NodeId" => node_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpgradeHoneypotNodeRequest {
    type Response = UpgradeHoneypotNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeHoneypotNode");
}

/// Response to [`UpgradeHoneypotNodeRequest`], which the documentation does not describe.
pub type UpgradeHoneypotNodeResponse = alicloud_runtime::UndocumentedResponse;
