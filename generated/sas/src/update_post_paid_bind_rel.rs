// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePostPaidBindRel`, from `sas/UpdatePostPaidBindRel.md`.

use alicloud_runtime::codegen::*;

/// Changes which edition pay-as-you-go protection gives to servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdatePostPaidBindRelRequest::new();
/// let reply = client.update_post_paid_bind_rel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePostPaidBindRelRequest {
    /// What is done, or is to be done, about the bind. Items: at most 10.
    pub bind_action: Vec<BindAction>,
    /// Whether servers that come later get a license without being told.
    pub auto_bind: Option<i32>,
    /// Which version of the auto bind is meant.
    pub auto_bind_version: Option<i32>,
    /// Whether licenses already bound are changed if that is needed.
    pub update_if_necessary: Option<bool>,
}

impl UpdatePostPaidBindRelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BindAction`.
    pub fn bind_action(
        mut self,
        value: impl IntoIterator<Item = impl Into<BindAction>>,
    ) -> Self {
        self.bind_action = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoBind`.
    #[inline]
    pub fn auto_bind(mut self, value: i32) -> Self {
        self.auto_bind = Some(value);
        self
    }
    /// Sets `AutoBindVersion`.
    #[inline]
    pub fn auto_bind_version(mut self, value: i32) -> Self {
        self.auto_bind_version = Some(value);
        self
    }
    /// Sets `UpdateIfNecessary`.
    #[inline]
    pub fn update_if_necessary(mut self, value: bool) -> Self {
        self.update_if_necessary = Some(value);
        self
    }
}

request! {
    UpdatePostPaidBindRelRequest {
        "BindAction" => bind_action: query,
        "AutoBind" => auto_bind: query,
        "AutoBindVersion" => auto_bind_version: query,
        "UpdateIfNecessary" => update_if_necessary: query,
    }
}

impl Operation for UpdatePostPaidBindRelRequest {
    type Response = UpdatePostPaidBindRelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePostPaidBindRel");
}

/// Response to [`UpdatePostPaidBindRelRequest`], which the documentation does not describe.
pub type UpdatePostPaidBindRelResponse = alicloud_runtime::UndocumentedResponse;

/// What is done, or is to be done, about the bind.
#[non_exhaustive]
pub struct BindAction {
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 1000.
    pub uuid_list: Vec<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// Whether all servers get a license at once.
    pub bind_all: Option<bool>,
}

impl BindAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `BindAll`.
    #[inline]
    pub fn bind_all(mut self, value: bool) -> Self {
        self.bind_all = Some(value);
        self
    }
}

request! {
    BindAction {
        "UuidList" => uuid_list: field,
        "Version" => version: field,
        "BindAll" => bind_all: field,
    }
}
