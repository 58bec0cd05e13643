// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountLabel`, from `sas/GetAccountLabel.md`.

use alicloud_runtime::codegen::*;

/// Reads labels attached to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAccountLabelRequest::new()
///     .label_list(["..."]);
/// let reply = client.get_account_label(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountLabelRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Items of the kind label to work on or to narrow the list down to.
    /// Items: at most 20.
    pub label_list: Vec<String>,
}

impl GetAccountLabelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `LabelList`, which is required.
    pub fn label_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.label_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetAccountLabelRequest {
        "Lang" => lang: query,
        "LabelList" => label_list: query,
    }
}

impl Operation for GetAccountLabelRequest {
    type Response = GetAccountLabelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAccountLabel")
        .required(&["LabelList"])
        .read_only();
}

/// Response to [`GetAccountLabelRequest`], which the documentation does not describe.
pub type GetAccountLabelResponse = alicloud_runtime::UndocumentedResponse;
