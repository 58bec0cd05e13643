// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAddonSchema`, from `cms_2024_03_30/GetAddonSchema.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameter schema of an integration add-on for an environment type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetAddonSchemaRequest::new()
///     .addon_name("cloud-rds-audit-log");
/// let reply = client.get_addon_schema(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAddonSchemaRequest {
    /// **Required.** Name that the addon goes by. Example: `cloud-rds-audit-log`.
    pub addon_name: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<String>,
    /// Which version of the software or the item is meant. Example: `0.1.1`.
    pub version: Option<String>,
}

impl GetAddonSchemaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `addonName`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `environmentType`.
    pub fn environment_type(mut self, value: impl Into<String>) -> Self {
        self.environment_type = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    GetAddonSchemaRequest {
        "addonName" => addon_name: path,
        "aliyunLang" => aliyun_lang: query,
        "environmentType" => environment_type: query,
        "version" => version: query,
    }
}

impl Operation for GetAddonSchemaRequest {
    type Response = GetAddonSchemaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAddonSchema")
        .roa("GET", "/addons/{addonName}/schema")
        .required(&["addonName"])
        .read_only();
}

/// Response to [`GetAddonSchemaRequest`].
#[non_exhaustive]
pub struct GetAddonSchemaResponse {
    /// The fields that were found or are concerned, one entry each.
    pub fields: Vec<Field>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5B1D3D4-BB28-5996-8AD2-***********`.
    pub request_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `common`.
    pub type_: Option<String>,
}

response! {
    GetAddonSchemaResponse {
        "fields" => fields: list(""),
        "requestId" => request_id: value,
        "type" => type_: value,
    }
}

/// The fields that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Field {
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// Value that the default has or is given. Example: `mysql.default`.
    pub default_value: Option<Value>,
    /// Free text that describes the item to people. Example: `MySQL datasource`.
    pub description: Option<String>,
    /// Whether the field is hidden. Example: `false`.
    pub disabled: Option<bool>,
    /// Kind of input element. Example: `input`.
    pub element: Option<String>,
    /// Path under which the field is found. Example: `mysql.host`.
    pub field_path: Option<String>,
    /// Name shown to users. Example: `mysql`.
    pub label: Option<String>,
    /// Name of the item, as people see it. Example: `host`.
    pub name: Option<String>,
    /// Hint shown while the field is empty. Example: `text`.
    pub placeholder: Option<String>,
    /// The props that are concerned.
    pub props: Option<Props>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// What a value has to fulfill.
    pub validation: Option<Validation>,
}

response! {
    Field {
        "conditions" => conditions: list(""),
        "defaultValue" => default_value: value,
        "description" => description: value,
        "disabled" => disabled: value,
        "element" => element: value,
        "fieldPath" => field_path: value,
        "label" => label: value,
        "name" => name: value,
        "placeholder" => placeholder: value,
        "props" => props: value,
        "type" => type_: value,
        "validation" => validation: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// What becomes of the field when the condition holds. Example: `show`.
    pub action: Option<String>,
    /// Field the condition looks at. Example: `store.storageTarget`.
    pub field: Option<String>,
    /// How the value is compared. Example: `==`.
    pub op: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Custom`.
    pub value: Option<Value>,
}

response! {
    Condition {
        "action" => action: value,
        "field" => field: value,
        "op" => op: value,
        "value" => value: value,
    }
}

/// The props that are concerned.
#[non_exhaustive]
pub struct Props {
    /// Where the data comes from.
    pub data_source: Vec<DataSource>,
    /// Paths of the fields that hang together with it. Example: `mysql.host`.
    pub related: Vec<String>,
    /// Way in which the select works. Example: `single`.
    pub select_mode: Option<String>,
}

response! {
    Props {
        "dataSource" => data_source: list(""),
        "related" => related: list(""),
        "selectMode" => select_mode: value,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct DataSource {
    /// Name shown to users. Example: `tagKey`.
    pub label: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `tagValue`.
    pub value: Option<String>,
}

response! {
    DataSource {
        "label" => label: value,
        "value" => value: value,
    }
}

/// What a value has to fulfill.
#[non_exhaustive]
pub struct Validation {
    /// Largest number allowed. Example: `2000`.
    pub max: Option<i32>,
    /// How long the max is. Example: `100`.
    pub max_length: Option<i32>,
    /// Text for people that explains the result. Example: `length limit`.
    pub message: Option<String>,
    /// Smallest number allowed. Example: `0`.
    pub min: Option<i32>,
    /// How long the min is. Example: `16`.
    pub min_length: Option<i32>,
    /// Regular expression a value has to match. Example: `^(http|https)://`.
    pub regular: Option<String>,
    /// Whether a value has to be given. Example: `false`.
    pub required: Option<bool>,
}

response! {
    Validation {
        "max" => max: value,
        "maxLength" => max_length: value,
        "message" => message: value,
        "min" => min: value,
        "minLength" => min_length: value,
        "regular" => regular: value,
        "required" => required: value,
    }
}
