// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckTrialFixCount`, from `sas/CheckTrialFixCount.md`.

use alicloud_runtime::codegen::*;

/// Checks a planned vulnerability fix against the number of fixes left in the trial.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CheckTrialFixCountRequest::new()
///     .type_("...");
/// let reply = client.check_trial_fix_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckTrialFixCountRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// What the repair is about, as JSON: the updates or flaws on each server.
    pub info: Option<String>,
    /// Names of the vuls to work on or to narrow the list down to. Items: at most 10000.
    pub vul_names: Vec<String>,
    /// The uuids to work on or to narrow the list down to. Items: at most 10000.
    pub uuids: Vec<String>,
}

impl CheckTrialFixCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Info`.
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.info = Some(value.into());
        self
    }
    /// Sets `VulNames`.
    pub fn vul_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vul_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CheckTrialFixCountRequest {
        "Type" => type_: query,
        "Info" => info: query,
        "VulNames" => vul_names: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for CheckTrialFixCountRequest {
    type Response = CheckTrialFixCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckTrialFixCount")
        .required(&["Type"])
        .read_only();
}

/// Response to [`CheckTrialFixCountRequest`], which the documentation does not describe.
pub type CheckTrialFixCountResponse = alicloud_runtime::UndocumentedResponse;
