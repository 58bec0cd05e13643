// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoCcWhitelist`, from `ddoscoo/DeleteAutoCcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Takes addresses off the whitelist of an instance, which inspects them again.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteAutoCcWhitelistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .whitelist("[{\"src\":\"1.1.1.1\"},{\"src\":\"2.2.2.2\"}]");
/// let reply = client.delete_auto_cc_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoCcWhitelistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Addresses let through unchecked, as JSON.
    /// Example: `[{"src":"1.1.1.1"},{"src":"2.2.2.2"}]`.
    pub whitelist: Option<String>,
}

impl DeleteAutoCcWhitelistRequest {
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
    /// Sets `Whitelist`, which is required.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
}

request! {
    DeleteAutoCcWhitelistRequest {
        "InstanceId" => instance_id: query,
        "Whitelist" => whitelist: query,
    }
}

impl Operation for DeleteAutoCcWhitelistRequest {
    type Response = DeleteAutoCcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoCcWhitelist")
        .required(&["InstanceId", "Whitelist"]);
}

/// Response to [`DeleteAutoCcWhitelistRequest`].
pub type DeleteAutoCcWhitelistResponse = alicloud_runtime::EmptyResponse;
