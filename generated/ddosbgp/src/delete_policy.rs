// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `ddosbgp/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a protection policy, which must not be attached to any object.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DeletePolicyRequest::new()
///     .id("...");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DeletePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeletePolicyRequest {
        "Id" => id: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeletePolicy").required(&["Id"]);
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;
