// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWorkgroup`, from `smc/CreateWorkgroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a workgroup for grouping migration sources.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::CreateWorkgroupRequest::new();
/// let reply = client.create_workgroup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWorkgroupRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateWorkgroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateWorkgroupRequest {
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateWorkgroupRequest {
    type Response = CreateWorkgroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWorkgroup")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateWorkgroupRequest`], which the documentation does not describe.
pub type CreateWorkgroupResponse = alicloud_runtime::UndocumentedResponse;
