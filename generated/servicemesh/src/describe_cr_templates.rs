// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrTemplates`, from `servicemesh/DescribeCrTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists YAML templates of Istio resources for common scenarios, by kind and Istio version.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeCrTemplatesRequest::new()
///     .istio_version("...")
///     .kind("...");
/// let reply = client.describe_cr_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrTemplatesRequest {
    /// **Required.** Istio release that the control plane runs, which decides on features and
    /// templates.
    pub istio_version: Option<String>,
    /// **Required.** Istio resource to get templates for.
    pub kind: Option<String>,
}

impl DescribeCrTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IstioVersion`, which is required.
    pub fn istio_version(mut self, value: impl Into<String>) -> Self {
        self.istio_version = Some(value.into());
        self
    }
    /// Sets `Kind`, which is required.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

request! {
    DescribeCrTemplatesRequest {
        "IstioVersion" => istio_version: form,
        "Kind" => kind: form,
    }
}

impl Operation for DescribeCrTemplatesRequest {
    type Response = DescribeCrTemplatesResponse;
    type Error = DescribeCrTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeCrTemplates")
        .required(&["IstioVersion", "Kind"])
        .read_only();
    const ERRORS: &'static [DescribeCrTemplatesError] = &[
        DescribeCrTemplatesError::Err404,
    ];
}

/// Response to [`DescribeCrTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeCrTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `74E97AE2-2900-55C1-A069-C3C1EA*****`.
    pub request_id: Option<String>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    DescribeCrTemplatesResponse {
        "RequestId" => request_id: value,
        "Templates" => templates: list(""),
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// What the template is called in Chinese. Example: `text`.
    pub chinese_name: Option<String>,
    /// What the template is called in English. Example: `HTTP basic routing`.
    pub english_name: Option<String>,
    /// Template text to apply after filling it in. Example: `text`.
    pub yaml: Option<String>,
}

response! {
    Template {
        "ChineseName" => chinese_name: value,
        "EnglishName" => english_name: value,
        "Yaml" => yaml: value,
    }
}

/// Errors that the documentation of [`DescribeCrTemplatesRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type DescribeCrTemplatesError = super::DocumentedError;
