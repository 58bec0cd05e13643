// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckStandard`, from `sas/ListCheckStandard.md`.

use alicloud_runtime::codegen::*;

/// Lists the standards of the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckStandardRequest::new();
/// let reply = client.list_check_standard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckStandardRequest {
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<String>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_types: Vec<String>,
    /// Kinds of instance sub to work on or to narrow the list down to. Items: at most 100.
    pub instance_sub_types: Vec<String>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl ListCheckStandardRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendors`.
    pub fn vendors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceSubTypes`.
    pub fn instance_sub_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_sub_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCheckStandardRequest {
        "Vendors" => vendors: query,
        "InstanceTypes" => instance_types: query,
        "InstanceSubTypes" => instance_sub_types: query,
        "InstanceIds" => instance_ids: query,
        "Lang" => lang: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for ListCheckStandardRequest {
    type Response = ListCheckStandardResponse;
    type Error = ListCheckStandardError;
    const INFO: OperationInfo = super::operation("ListCheckStandard").read_only();
    const ERRORS: &'static [ListCheckStandardError] = &[
        ListCheckStandardError::IllegalParam,
        ListCheckStandardError::NoPermission,
        ListCheckStandardError::ServerError,
    ];
}

/// Response to [`ListCheckStandardRequest`].
#[non_exhaustive]
pub struct ListCheckStandardResponse {
    /// The standards that were found or are concerned, one entry each.
    pub standards: Vec<Standard>,
    /// ID of this call; quote it when asking support about it. Example: `FA91FBDA-***`.
    pub request_id: Option<String>,
}

response! {
    ListCheckStandardResponse {
        "Standards" => standards: list(""),
        "RequestId" => request_id: value,
    }
}

/// The standards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Standard {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that the show goes by. Example: `text`.
    pub show_name: Option<String>,
    /// The requirements that were found or are concerned, one entry each.
    pub requirements: Vec<Requirement>,
    /// Kind of the item, out of those that the service tells apart. Example: `IDENTITY_PERMISSION`.
    pub type_: Option<String>,
}

response! {
    Standard {
        "Id" => id: value,
        "ShowName" => show_name: value,
        "Requirements" => requirements: list(""),
        "Type" => type_: value,
    }
}

/// The requirements that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Requirement {
    /// Identifier of the item within its collection. Example: `11`.
    pub id: Option<i64>,
    /// Name that the show goes by. Example: `text`.
    pub show_name: Option<String>,
    /// How many there are of this: risk check. Example: `10`.
    pub risk_check_count: Option<i64>,
}

response! {
    Requirement {
        "Id" => id: value,
        "ShowName" => show_name: value,
        "RiskCheckCount" => risk_check_count: value,
    }
}

/// Errors that the documentation of [`ListCheckStandardRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckStandardError = super::DocumentedError;
