// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindAuthToMachine`, from `sas/BindAuthToMachine.md`.

use alicloud_runtime::codegen::*;

/// Binds protection quota of an edition to servers or takes it away from them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BindAuthToMachineRequest::new();
/// let reply = client.bind_auth_to_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindAuthToMachineRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// Whether all servers get a license at once.
    pub bind_all: Option<bool>,
    /// Which version of the auth is meant.
    pub auth_version: Option<i32>,
    /// Whether servers that come later get a license without being told.
    pub auto_bind: Option<i32>,
    /// Whether licenses are reserved for servers that are not connected yet.
    pub is_pre_bind: Option<i32>,
    /// ID of the pre bind order that the call is about.
    pub pre_bind_order_id: Option<i64>,
    /// Which version of the ntm is meant.
    pub ntm_version: Option<String>,
    /// Servers to give a license to; this list or the one to take licenses from must hold something.
    /// Items: at most 1000.
    pub bind: Vec<String>,
    /// Servers to take licenses from; this list or the one to give licenses to must hold something.
    /// Items: at most 1000.
    pub un_bind: Vec<String>,
}

impl BindAuthToMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `BindAll`.
    #[inline]
    pub fn bind_all(mut self, value: bool) -> Self {
        self.bind_all = Some(value);
        self
    }
    /// Sets `AuthVersion`.
    #[inline]
    pub fn auth_version(mut self, value: i32) -> Self {
        self.auth_version = Some(value);
        self
    }
    /// Sets `AutoBind`.
    #[inline]
    pub fn auto_bind(mut self, value: i32) -> Self {
        self.auto_bind = Some(value);
        self
    }
    /// Sets `IsPreBind`.
    #[inline]
    pub fn is_pre_bind(mut self, value: i32) -> Self {
        self.is_pre_bind = Some(value);
        self
    }
    /// Sets `PreBindOrderId`.
    #[inline]
    pub fn pre_bind_order_id(mut self, value: i64) -> Self {
        self.pre_bind_order_id = Some(value);
        self
    }
    /// Sets `NtmVersion`.
    pub fn ntm_version(mut self, value: impl Into<String>) -> Self {
        self.ntm_version = Some(value.into());
        self
    }
    /// Sets `Bind`.
    pub fn bind(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bind = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UnBind`.
    pub fn un_bind(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.un_bind = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BindAuthToMachineRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "BindAll" => bind_all: query,
        "AuthVersion" => auth_version: query,
        "AutoBind" => auto_bind: query,
        "IsPreBind" => is_pre_bind: query,
        "PreBindOrderId" => pre_bind_order_id: query,
        "NtmVersion" => ntm_version: query,
        "Bind" => bind: query,
        "UnBind" => un_bind: query,
    }
}

impl Operation for BindAuthToMachineRequest {
    type Response = BindAuthToMachineResponse;
    type Error = BindAuthToMachineError;
    const INFO: OperationInfo = super::operation("BindAuthToMachine");
    const ERRORS: &'static [BindAuthToMachineError] = &[
        BindAuthToMachineError::MissingPreBindVersion,
        BindAuthToMachineError::NoPermission,
        BindAuthToMachineError::ServerError,
    ];
}

/// Response to [`BindAuthToMachineRequest`].
#[non_exhaustive]
pub struct BindAuthToMachineResponse {
    /// Code that tells how it ended. Example: `2`.
    pub result_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23AD0BD2-8771-5647-819E-6BA51E212F80`.
    pub request_id: Option<String>,
    /// How many there are of this: un bind. Example: `1`.
    pub un_bind_count: Option<i32>,
    /// How many there are of this: bind. Example: `1`.
    pub bind_count: Option<i32>,
    /// How many there are of this: insufficient ECS. Example: `1`.
    pub insufficient_ecs_count: Option<i32>,
    /// How many there are of this: insufficient core. Example: `1`.
    pub insufficient_core_count: Option<i32>,
}

response! {
    BindAuthToMachineResponse {
        "ResultCode" => result_code: value,
        "RequestId" => request_id: value,
        "UnBindCount" => un_bind_count: value,
        "BindCount" => bind_count: value,
        "InsufficientEcsCount" => insufficient_ecs_count: value,
        "InsufficientCoreCount" => insufficient_core_count: value,
    }
}

/// Errors that the documentation of [`BindAuthToMachineRequest`] names.
///
/// - [`MissingPreBindVersion`](super::DocumentedError::MissingPreBindVersion)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type BindAuthToMachineError = super::DocumentedError;
