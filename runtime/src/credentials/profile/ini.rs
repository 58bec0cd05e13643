//! Credentials from a section of an ini file.

use std::{io::ErrorKind, path::PathBuf};

use crate::{
    credentials::{
        ProvideCredentials,
        error::{CredentialsError, CredentialsErrorKind},
        provider_context::Context,
        sts::Role,
        types::Credentials,
    },
    future::BoxFuture,
};

use super::{
    ini_parser::{Section, parse_sections},
    repr::{LoadedProfile, Profile, Selection},
};

const NAME: &str = "profile";
/// The official SDKs do not agree on the name: Go and Node read the first, Python and Java the
/// second.
const FILES: [&str; 2] = [".alibabacloud/credentials", ".alibabacloud/credentials.ini"];
const TYPES: &str = "access_key, ram_role_arn, oidc_role_arn, ecs_ram_role";

/// Credentials from a section of an ini file: `~/.alibabacloud/credentials`,
/// `~/.alibabacloud/credentials.ini`, or the file that `ALIBABA_CLOUD_CREDENTIALS_FILE` names.
///
/// The section is the one named here, else by `ALIBABA_CLOUD_PROFILE`, else `default`.
#[derive(Debug)]
pub struct ProfileProvider {
    selection: Selection,
    loaded: LoadedProfile,
}

impl ProfileProvider {
    /// The section that the environment of `context` chooses.
    pub fn new(context: Context) -> Self {
        Self {
            selection: Selection::new(context),
            loaded: LoadedProfile::default(),
        }
    }

    /// The section of this name.
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.selection.name = Some(name.into());
        self
    }

    /// Another file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.selection.file = Some(path.into());
        self
    }
}

fn load_profile(selection: &Selection) -> Result<Profile, CredentialsError> {
    let name = selection
        .chosen_name()
        .unwrap_or_else(|| "default".to_owned());
    let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
    let invalid = |message: String| failed(CredentialsErrorKind::Invalid, message);
    let mut looked = Vec::new();
    for path in candidate_files(selection) {
        let shown = path.display();
        let bytes = match selection.context.read_credentials_file(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                looked.push(format!("{shown}: {error}"));
                continue;
            }
            Err(error) => return Err(invalid(format!("{shown}: {error}"))),
        };
        let text = String::from_utf8_lossy(&bytes);
        let mut sections = parse_sections(&text).map_err(|line| {
            invalid(format!(
                "{shown}: line {line} is neither a section nor a pair"
            ))
        })?;
        match sections.remove(&name) {
            Some(section) => {
                return parse_profile(&section)
                    .map_err(|why| invalid(format!("{shown}: section `{name}`: {why}")));
            }
            None => looked.push(format!("{shown}: no section `{name}`")),
        }
    }
    let message = if looked.is_empty() {
        "there is no home directory".to_owned()
    } else {
        looked.join(", ")
    };
    Err(failed(CredentialsErrorKind::NotConfigured, message))
}

fn candidate_files(selection: &Selection) -> Vec<PathBuf> {
    if let Some(path) = selection.chosen_file("ALIBABA_CLOUD_CREDENTIALS_FILE") {
        return vec![path];
    }
    let home = selection.context.environment.home();
    let in_home = |home: &PathBuf| FILES.map(|file| home.join(file));
    home.iter().flat_map(in_home).collect()
}

fn parse_profile(section: &Section) -> Result<Profile, String> {
    let text = |name: &str| {
        section
            .get(name)
            .map(|text| text.as_str())
            .filter(|text| !text.is_empty())
    };
    let need = |name: &str| text(name).ok_or_else(|| format!("`{name}` is not given"));
    let key_pair = || {
        Ok::<_, String>(Credentials::new(
            need("access_key_id")?,
            need("access_key_secret")?,
        ))
    };
    let role = || {
        let mut role = Role::new(need("role_arn")?);
        if let Some(name) = text("role_session_name") {
            role = role.named(name);
        }
        if let Some(policy) = text("policy") {
            role = role.policy(policy);
        }
        Ok::<_, String>(role)
    };
    match need("type")? {
        "access_key" => Ok(Profile::Fixed(key_pair()?)),
        "ram_role_arn" => Ok(Profile::AssumeRole(
            Box::new(Profile::Fixed(key_pair()?)),
            role()?,
        )),
        "oidc_role_arn" => Ok(Profile::Oidc {
            role: role()?,
            provider_arn: Some(need("oidc_provider_arn")?.to_owned()),
            token_file: Some(need("oidc_token_file_path")?.to_owned()),
        }),
        "ecs_ram_role" => Ok(Profile::EcsRole(text("role_name").map(str::to_owned))),
        other => Err(format!(
            "the type `{}` is not one of {TYPES}",
            other.escape_debug()
        )),
    }
}

impl ProvideCredentials for ProfileProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.loaded.get(NAME, &self.selection, load_profile))
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.loaded.invalidate(rejected);
    }
}
