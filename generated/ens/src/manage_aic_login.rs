// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManageAICLogin`, from `ens/ManageAICLogin.md`.

use alicloud_runtime::codegen::*;

/// Manages the login of a cloud phone instance with a key, by the action named.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ManageAICLoginRequest::new()
///     .instance_id("...")
///     .action_name("...");
/// let reply = client.manage_aic_login(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManageAICLoginRequest {
    /// Name that the key goes by. Length: at most 128.
    pub key_name: Option<String>,
    /// The key group that the call is about. Length: at most 128.
    pub key_group: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the action goes by.
    pub action_name: Option<Open<ActionName>>,
}

impl ManageAICLoginRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyName`.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `KeyGroup`.
    pub fn key_group(mut self, value: impl Into<String>) -> Self {
        self.key_group = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ActionName`, which is required.
    pub fn action_name(mut self, value: impl Into<Open<ActionName>>) -> Self {
        self.action_name = Some(value.into());
        self
    }
}

request! {
    ManageAICLoginRequest {
        "KeyName" => key_name: query,
        "KeyGroup" => key_group: query,
        "InstanceId" => instance_id: query,
        "ActionName" => action_name: query,
    }
}

impl Operation for ManageAICLoginRequest {
    type Response = ManageAICLoginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ManageAICLogin")
        .required(&["InstanceId", "ActionName"]);
}

/// Response to [`ManageAICLoginRequest`], which the documentation does not describe.
pub type ManageAICLoginResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Name that the action goes by.
    pub enum ActionName {
        /// Makes it possible to log on to the cloud phone.
        Open = "open",
        /// Ends the possibility to log on to the cloud phone.
        Close = "close",
    }
}
