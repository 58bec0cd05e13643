// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveInstanceSDG`, from `ens/RemoveInstanceSDG.md`.

use alicloud_runtime::codegen::*;

/// Removes the shared data group (SDG) from one or more instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RemoveInstanceSDGRequest::new()
///     .instance_ids(["..."]);
/// let reply = client.remove_instance_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveInstanceSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
}

impl RemoveInstanceSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveInstanceSDGRequest {
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for RemoveInstanceSDGRequest {
    type Response = RemoveInstanceSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveInstanceSDG")
        .required(&["InstanceIds"]);
}

/// Response to [`RemoveInstanceSDGRequest`], which the documentation does not describe.
pub type RemoveInstanceSDGResponse = alicloud_runtime::UndocumentedResponse;
