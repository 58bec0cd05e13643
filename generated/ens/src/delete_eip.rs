// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEip`, from `ens/DeleteEip.md`.

use alicloud_runtime::codegen::*;

/// Releases an EIP, whose address is lost to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteEipRequest::new()
///     .instance_id("...");
/// let reply = client.delete_eip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEipRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteEipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteEipRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteEipRequest {
    type Response = DeleteEipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEip").required(&["InstanceId"]);
}

/// Response to [`DeleteEipRequest`], which the documentation does not describe.
pub type DeleteEipResponse = alicloud_runtime::UndocumentedResponse;
