// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllImageBaseline`, from `sas/DescribeAllImageBaseline.md`.

use alicloud_runtime::codegen::*;

/// Lists every baseline available for checking images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAllImageBaselineRequest::new();
/// let reply = client.describe_all_image_baseline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllImageBaselineRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAllImageBaselineRequest {
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
}

request! {
    DescribeAllImageBaselineRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAllImageBaselineRequest {
    type Response = DescribeAllImageBaselineResponse;
    type Error = DescribeAllImageBaselineError;
    const INFO: OperationInfo = super::operation("DescribeAllImageBaseline").read_only();
    const ERRORS: &'static [DescribeAllImageBaselineError] = &[
        DescribeAllImageBaselineError::NoPermission,
        DescribeAllImageBaselineError::ServerError,
    ];
}

/// Response to [`DescribeAllImageBaselineRequest`].
#[non_exhaustive]
pub struct DescribeAllImageBaselineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A975D03-5F49-5354-B2CB-3918D5DA****`.
    pub request_id: Option<String>,
    /// The image baselines that are concerned.
    pub image_baselines: Option<ImageBaselines>,
}

response! {
    DescribeAllImageBaselineResponse {
        "RequestId" => request_id: value,
        "ImageBaselines" => image_baselines: value,
    }
}

/// The image baselines that are concerned.
#[non_exhaustive]
pub struct ImageBaselines {
    /// Items of the kind baseline class that were found or are concerned.
    pub baseline_class_list: Vec<BaselineClassList>,
}

response! {
    ImageBaselines {
        "BaselineClassList" => baseline_class_list: list(""),
    }
}

/// Items of the kind baseline class that were found or are concerned.
#[non_exhaustive]
pub struct BaselineClassList {
    /// Key that opens, signs or picks out the class. Example: `identification`.
    pub class_key: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Items of the kind baseline name that were found or are concerned.
    pub baseline_name_list: Vec<BaselineNameList>,
}

response! {
    BaselineClassList {
        "ClassKey" => class_key: value,
        "Alias" => alias: value,
        "BaselineNameList" => baseline_name_list: list(""),
    }
}

/// Items of the kind baseline name that were found or are concerned.
#[non_exhaustive]
pub struct BaselineNameList {
    /// Key that opens, signs or picks out the name. Example: `identification`.
    pub name_key: Option<String>,
    /// Key that opens, signs or picks out the class. Example: `identification`.
    pub class_key: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Items of the kind baseline item that were found or are concerned.
    pub baseline_item_list: Vec<BaselineItemList>,
}

response! {
    BaselineNameList {
        "NameKey" => name_key: value,
        "ClassKey" => class_key: value,
        "Alias" => alias: value,
        "BaselineItemList" => baseline_item_list: list(""),
    }
}

/// Items of the kind baseline item that were found or are concerned.
#[non_exhaustive]
pub struct BaselineItemList {
    /// Key that opens, signs or picks out the name. Example: `identification`.
    pub name_key: Option<String>,
    /// Key that opens, signs or picks out the item. Example: `duplicate_pwd_hash`.
    pub item_key: Option<String>,
    /// Key that opens, signs or picks out the class. Example: `identification`.
    pub class_key: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
}

response! {
    BaselineItemList {
        "NameKey" => name_key: value,
        "ItemKey" => item_key: value,
        "ClassKey" => class_key: value,
        "Alias" => alias: value,
    }
}

/// Errors that the documentation of [`DescribeAllImageBaselineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAllImageBaselineError = super::DocumentedError;
