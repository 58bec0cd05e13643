// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpsPrivateAssoc`, from `cloudfw/CreateIpsPrivateAssoc.md`.

use alicloud_runtime::codegen::*;

/// Creates an intrusion prevention association with private addresses for one resource.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateIpsPrivateAssocRequest::new();
/// let reply = client.create_ips_private_assoc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpsPrivateAssocRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl CreateIpsPrivateAssocRequest {
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
    CreateIpsPrivateAssocRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for CreateIpsPrivateAssocRequest {
    type Response = CreateIpsPrivateAssocResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIpsPrivateAssoc");
}

/// Response to [`CreateIpsPrivateAssocRequest`], which the documentation does not describe.
pub type CreateIpsPrivateAssocResponse = alicloud_runtime::UndocumentedResponse;
