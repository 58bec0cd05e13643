// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteKubernetesTrigger`, from `cs/DeleteKubernetesTrigger.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application trigger, by its ID; its URL no longer sets off a redeployment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteKubernetesTriggerRequest::new()
///     .id("c5cdf7e3938bc4f8eb0e44b21a80f****");
/// let reply = client.delete_kubernetes_trigger(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteKubernetesTriggerRequest {
    /// **Required.** Trigger to delete, as [`DescribeTrigger`](super::Client::describe_trigger) or
    /// [`GetKubernetesTrigger`](super::Client::get_kubernetes_trigger) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub id: Option<String>,
}

impl DeleteKubernetesTriggerRequest {
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
    DeleteKubernetesTriggerRequest {
        "Id" => id: path,
    }
}

impl Operation for DeleteKubernetesTriggerRequest {
    type Response = DeleteKubernetesTriggerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteKubernetesTrigger")
        .roa("DELETE", "/triggers/revoke/{Id}")
        .required(&["Id"]);
}

/// Response to [`DeleteKubernetesTriggerRequest`], which the documentation does not describe.
pub type DeleteKubernetesTriggerResponse = alicloud_runtime::UndocumentedResponse;
