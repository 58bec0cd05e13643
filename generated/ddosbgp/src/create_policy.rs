// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `ddosbgp/CreatePolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Creates a mitigation policy under a given name and type.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::CreatePolicyRequest::new()
///     .name("...")
///     .type_("...");
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// **Required.** Name that people know the item by. Length: 1 to 32.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Here: `l3`, `l4`.
    pub type_: Option<Open<PolicyType>>,
    /// Which version of the port is meant.
    pub port_version: Option<String>,
}

impl CreatePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PortVersion`.
    pub fn port_version(mut self, value: impl Into<String>) -> Self {
        self.port_version = Some(value.into());
        self
    }
}

request! {
    CreatePolicyRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "PortVersion" => port_version: query,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreatePolicy")
        .required(&["Name", "Type"]);
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `864FE2F4-CB2E-4024-B9EF-D59FD08A****`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `83967609-7ea5-4f6d-a6ea-380b09e****`.
    pub id: Option<String>,
}

response! {
    CreatePolicyResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
    }
}
