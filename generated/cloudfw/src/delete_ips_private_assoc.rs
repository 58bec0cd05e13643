// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpsPrivateAssoc`, from `cloudfw/DeleteIpsPrivateAssoc.md`.

use alicloud_runtime::codegen::*;

/// Removes the private address association of a resource from intrusion prevention.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteIpsPrivateAssocRequest::new();
/// let reply = client.delete_ips_private_assoc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpsPrivateAssocRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl DeleteIpsPrivateAssocRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    DeleteIpsPrivateAssocRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for DeleteIpsPrivateAssocRequest {
    type Response = DeleteIpsPrivateAssocResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIpsPrivateAssoc");
}

/// Response to [`DeleteIpsPrivateAssocRequest`], which the documentation does not describe.
pub type DeleteIpsPrivateAssocResponse = alicloud_runtime::UndocumentedResponse;
